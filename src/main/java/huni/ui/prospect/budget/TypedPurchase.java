package huni.ui.prospect.budget;

import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.language.Formats;
import huni.language.SaidPurchase;
import huni.language.Texts;
import huni.ui.door.OthersValue;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.work.SharedField;
import huni.work.prospect.EditPurchase;
import huni.work.prospect.RecordPurchase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/**
 * The line in which a past purchase is added or corrected. A correction writes what was changed in the line and nothing
 * else; what somebody else changed there meanwhile is said until the person has chosen.
 */
public final class TypedPurchase {

    private final ProspectId prospect;
    private final Performer door;
    private final OpenFields fields;
    private final Formats formats;
    private final Texts texts;
    private final Function<String, Optional<Money>> amounts;
    private final StringProperty what = new SimpleStringProperty(this, "what", "");
    private final StringProperty year = new SimpleStringProperty(this, "year", "");
    private final StringProperty paid = new SimpleStringProperty(this, "paid", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<Optional<UUID>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OthersValue<?>>> others =
            new ReadOnlyObjectWrapper<>(this, "others", Optional.empty());
    private Optional<PurchaseTerms> shown = Optional.empty();
    private List<String> theirs = List.of();
    private boolean writing;

    /** Also read by the thread that writes. */
    private volatile boolean left;

    /**
     * Of one prospect.
     *
     * @param fields where the screen is that has the line
     * @param amounts reads an amount as it is typed
     */
    public TypedPurchase(
            ProspectId prospect,
            Performer door,
            OpenFields fields,
            Formats formats,
            Texts texts,
            Function<String, Optional<Money>> amounts) {
        this.prospect = prospect;
        this.door = door;
        this.fields = fields;
        this.formats = formats;
        this.texts = texts;
        this.amounts = amounts;
        Stream.of(what, year, paid).forEach(typed -> typed.subscribe(_ -> compare()));
    }

    /** Adds or corrects the purchase that was typed; says what is missing if it is not whole. */
    public void add() {
        if (others.get().isPresent()) {
            return;
        }
        Optional<Integer> when = PurchaseTerms.year(year.get(), formats);
        Optional<Money> amount = amounts.apply(paid.get());
        if (what.get().isBlank()) {
            problem.set(texts.text("prospect.purchase.what.missing"));
        } else if (when.isEmpty()) {
            problem.set(texts.text(
                    "prospect.purchase.year.invalid",
                    Integer.toString(formats.today().getYear() - 1)));
        } else if (amount.isEmpty()) {
            problem.set(FieldFormat.moneyProblem(formats, texts));
        } else if (!writing) {
            writing = true;
            write(new PurchaseTerms(what.get().strip(), when.get(), amount.get()));
        }
    }

    private void write(PurchaseTerms told) {
        if (corrected.get().isPresent() && shown.isPresent()) {
            correct(corrected.get().get(), shown.get(), told);
        } else {
            door.perform(
                    new RecordPurchase(prospect, told.what(), told.year(), told.paid()),
                    _ -> clear(),
                    this::notWritten);
        }
    }

    private void correct(UUID purchase, PurchaseTerms before, PurchaseTerms mine) {
        SaveAction.over(
                door,
                formats,
                texts,
                new EditPurchase(prospect, purchase, now -> before.changed(mine, now)),
                new SharedField<>(
                        prospect,
                        PastPurchase.class,
                        one -> one.id().equals(purchase),
                        one -> before.touched(mine, PurchaseTerms.of(one))),
                before,
                mine,
                new SaveAction.Answers<>(
                        this::clear,
                        this::met,
                        this::notWritten,
                        met -> left
                                ? fields.note(
                                        caption(),
                                        PurchaseTerms.both(
                                                met::note, met.content().words(formats), mine.words(formats)))
                                : Optional.empty()));
    }

    private void met(OthersValue<PurchaseTerms> met) {
        writing = false;
        if (met.isAnswered()) {
            clear();
            fields.sayKept(caption());
            return;
        }
        shown = Optional.of(met.content());
        theirs = met.content().words(formats);
        others.set(Optional.of(met));
        compare();
        if (left) {
            keepBoth();
        }
    }

    /** Says both values as they are now; what is typed as they have it is no question any more. */
    private void compare() {
        if (others.get().isPresent() && theirs.equals(inLine())) {
            others.set(Optional.empty());
        }
        problem.set(others.get()
                .map(met -> PurchaseTerms.both(met::sentence, theirs, inLine()))
                .orElse(""));
    }

    /** What is in the line, in its usual form where it can be read. */
    private List<String> inLine() {
        return List.of(
                what.get().strip(),
                PurchaseTerms.year(year.get(), formats)
                        .map(told -> Integer.toString(told))
                        .orElse(year.get().strip()),
                amounts.apply(paid.get()).map(formats::money).orElse(paid.get().strip()));
    }

    /** Where nobody has chosen the line is emptied, and both values stay as a note. */
    private void keepBoth() {
        if (others.get().isPresent()) {
            fields.note(caption(), PurchaseTerms.both(others.get().get()::note, theirs, inLine()))
                    .ifPresent(note -> door.perform(note, _ -> fields.sayKept(caption())));
            clear();
        }
    }

    /** Writes what is typed over what somebody else wrote. */
    public void keepMine() {
        others.set(Optional.empty());
        problem.set("");
        add();
    }

    /** Begins a purchase with what was told of it, and asks for what is missing; not while another is being written. */
    public void ask(SaidPurchase said) {
        if (writing) {
            return;
        }
        keepBoth();
        clear();
        what.set(said.what());
        year.set(said.year().map(told -> Integer.toString(told)).orElse(""));
        paid.set(formats.money(said.paid()));
        add();
    }

    /** Takes a purchase into the line, to be corrected there; not while another is being written. */
    public void correct(PastPurchase purchase) {
        if (writing) {
            return;
        }
        keepBoth();
        clear();
        what.set(purchase.what());
        year.set(Integer.toString(purchase.boughtIn()));
        paid.set(formats.money(purchase.paid()));
        shown = Optional.of(PurchaseTerms.of(purchase));
        corrected.set(Optional.of(purchase.id()));
    }

    /** Leaves the purchase as it is; of one that is gone both values stay as a note. Says whether there was one. */
    public boolean giveUpCorrecting() {
        boolean any = corrected.get().isPresent() || others.get().isPresent();
        if (corrected.get().isEmpty()) {
            keepBoth();
        } else if (!writing) {
            clear();
        }
        return any;
    }

    /** These are there: what was to be corrected and is not among them any more would be a new one. */
    public void show(List<PastPurchase> bought) {
        if (corrected
                .get()
                .filter(id -> bought.stream().noneMatch(one -> one.id().equals(id)))
                .isPresent()) {
            corrected.set(Optional.empty());
        }
    }

    private void notWritten(String sentence) {
        writing = false;
        problem.set(sentence);
    }

    private void clear() {
        writing = false;
        others.set(Optional.empty());
        shown = Optional.empty();
        corrected.set(Optional.empty());
        what.set("");
        year.set("");
        paid.set("");
        problem.set("");
    }

    private String caption() {
        return texts.text("prospect.purchase.what");
    }

    private String allTyped() {
        return String.join(" ", what.get(), year.get(), paid.get());
    }

    /** The purchase that is being typed, in a line. */
    public Optional<String> typed() {
        return OpenFields.line(texts, caption(), allTyped());
    }

    /** Adds a purchase that is being typed if it is whole; what it says comes back if it is not. */
    public List<String> leave() {
        left = true;
        keepBoth();
        if (typed().isPresent()) {
            add();
        }
        return problem.get().isEmpty() ? List.of() : typed().stream().toList();
    }

    /** The purchase that is being corrected; empty while one is added. */
    public ReadOnlyObjectProperty<Optional<UUID>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    public StringProperty whatProperty() {
        return what;
    }

    public StringProperty yearProperty() {
        return year;
    }

    public StringProperty paidProperty() {
        return paid;
    }

    /** What is missing, or what somebody else wrote; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What somebody else wrote there, while the person has not chosen. */
    public ReadOnlyObjectProperty<Optional<OthersValue<?>>> othersProperty() {
        return others.getReadOnlyProperty();
    }
}
