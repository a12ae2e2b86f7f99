package huni.ui.prospect.budget;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.FieldFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/** What is in the line in which a purchase is typed. */
final class PurchaseEntry {

    private final StringProperty what = new SimpleStringProperty(this, "what", "");
    private final StringProperty year = new SimpleStringProperty(this, "year", "");
    private final StringProperty paid = new SimpleStringProperty(this, "paid", "");
    private final Formats formats;
    private final Texts texts;
    private final Function<String, Optional<Money>> amounts;

    /** @param amounts reads an amount as it is typed */
    PurchaseEntry(Formats formats, Texts texts, Function<String, Optional<Money>> amounts) {
        this.formats = formats;
        this.texts = texts;
        this.amounts = amounts;
    }

    void onTyped(Runnable listener) {
        Stream.of(what, year, paid).forEach(typed -> typed.subscribe(_ -> listener.run()));
    }

    void fill(String newWhat, String newYear, String newPaid) {
        what.set(newWhat);
        year.set(newYear);
        paid.set(newPaid);
    }

    /** The first part that is missing of a whole purchase; empty if nothing is. */
    Optional<PurchasePart> missing() {
        if (what.get().isBlank()) {
            return Optional.of(PurchasePart.WHAT);
        }
        if (bought().isEmpty()) {
            return Optional.of(PurchasePart.YEAR);
        }
        return amount().isEmpty() ? Optional.of(PurchasePart.PAID) : Optional.empty();
    }

    /** What is to be written there. */
    String asked(PurchasePart part) {
        return switch (part) {
            case WHAT -> texts.text("prospect.purchase.what.missing");
            case YEAR ->
                texts.text(
                        "prospect.purchase.year.invalid",
                        Integer.toString(formats.today().getYear() - 1));
            case PAID -> FieldFormat.moneyProblem(formats, texts);
        };
    }

    /** The purchase, of which nothing may be missing. */
    PurchaseTerms terms() {
        return new PurchaseTerms(what.get().strip(), bought().orElseThrow(), amount().orElseThrow());
    }

    private Optional<Integer> bought() {
        return PurchaseTerms.year(year.get(), formats);
    }

    private Optional<Money> amount() {
        return amounts.apply(paid.get());
    }

    /** Each in its usual form where it can be read. */
    List<String> words() {
        return List.of(
                what.get().strip(),
                bought().map(told -> Integer.toString(told)).orElse(year.get().strip()),
                amount().map(formats::money).orElse(paid.get().strip()));
    }

    /** All of it as it is typed; blank if nothing is. */
    String typed() {
        return String.join(" ", what.get(), year.get(), paid.get());
    }

    StringProperty whatProperty() {
        return what;
    }

    StringProperty yearProperty() {
        return year;
    }

    StringProperty paidProperty() {
        return paid;
    }
}
