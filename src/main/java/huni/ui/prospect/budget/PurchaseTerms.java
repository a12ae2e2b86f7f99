package huni.ui.prospect.budget;

import huni.domain.prospect.PastPurchase;
import huni.language.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** What is told of a purchase. */
record PurchaseTerms(String what, int year, Money paid) {

    private static final int FIRST_YEAR = 1950;

    /** The year that is typed; empty if it is none in which something can have been bought. */
    static Optional<Integer> year(String typed, Formats formats) {
        int last = formats.today().getYear();
        return formats.parseNumber(typed)
                .map(BigDecimal::toPlainString)
                .or(() -> Optional.of(typed.strip()))
                .filter(y -> y.matches("\\d{4}"))
                .map(BigDecimal::new)
                .map(BigDecimal::intValue)
                .filter(y -> y >= FIRST_YEAR && y <= last);
    }

    static PurchaseTerms of(PastPurchase purchase) {
        return new PurchaseTerms(purchase.what(), purchase.boughtIn(), purchase.paid());
    }

    /** This where mine changes nothing, and as it is now where it does. */
    PurchaseTerms touched(PurchaseTerms mine, PurchaseTerms now) {
        return new PurchaseTerms(
                mine.what.equals(what) ? what : now.what,
                mine.year == year ? year : now.year,
                mine.paid.equals(paid) ? paid : now.paid);
    }

    /** As it is now, but for what mine changes. */
    PastPurchase changed(PurchaseTerms mine, PastPurchase now) {
        return new PastPurchase(
                now.id(),
                now.prospect(),
                mine.what.equals(what) ? now.what() : mine.what,
                mine.year == year ? now.boughtIn() : mine.year,
                mine.paid.equals(paid) ? now.paid() : mine.paid,
                now.version());
    }

    /** All of it, each as it is said. */
    List<String> words(Formats formats) {
        return List.of(what, Integer.toString(year), formats.money(paid));
    }

    /** Says of theirs and mine what each has otherwise than the other. */
    static String both(BinaryOperator<String> said, List<String> theirs, List<String> mine) {
        return said.apply(differing(theirs, mine), differing(mine, theirs));
    }

    private static String differing(List<String> words, List<String> others) {
        return IntStream.range(0, words.size())
                .filter(part -> !words.get(part).equals(others.get(part)))
                .mapToObj(words::get)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
