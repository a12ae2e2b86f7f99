package huni.ui.prospect.budget;

import huni.domain.prospect.PastPurchase;
import huni.language.Formats;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What is told of a purchase. */
record PurchaseTerms(String what, int year, Money paid) {

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

    /** What of another is told otherwise by mine, in words. */
    String touchedWords(PurchaseTerms mine, PurchaseTerms other, Formats formats) {
        return Stream.of(
                        mine.what.equals(what) ? "" : other.what,
                        mine.year == year ? "" : Integer.toString(other.year),
                        mine.paid.equals(paid) ? "" : formats.money(other.paid))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
