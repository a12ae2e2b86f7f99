package huni.ui.prospect.budget;

import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.language.Formats;
import huni.language.SaidPurchase;
import huni.language.Texts;
import huni.ui.door.OthersValue;
import huni.ui.door.Performer;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.work.SharedField;
import huni.work.prospect.EditPurchase;
import huni.work.prospect.RecordPurchase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private final PurchaseEntry entry;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<Optional<UUID>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OthersValue<?>>> others =
            new ReadOnlyObjectWrapper<>(this, "others", Optional.empty());
    private Optional<PurchaseTerms> shown = Optional.empty();
    private List<PastPurchase> bought = List.of();
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
        this.entry = new PurchaseEntry(formats, texts, amounts);
        entry.onTyped(this::compare);
    }

    /** Adds or corrects the purchase that was typed; says what is missing if it is not whole, and returns that. */
    public Optional<PurchasePart> add() {
        if (others.get().isPresent()) {
            return Optional.empty();
        }
        Optional<PurchasePart> missing = entry.missing();
        if (missing.isPresent()) {
            problem.set(entry.asked(missing.get()));
        } else if (!writing) {
            writing = true;
            write(entry.terms());
        }
        return missing;
    }

    private void write(PurchaseTerms told) {
        if (corrected.get().isPresent()) {
            correct(corrected.get().get(), shown.orElseThrow(), told);
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
        others.set(Optional.of(met));
        compare();
        if (left) {
            keepBoth();
        }
        endIfGone();
    }

    /** Says both values as they are now; what is typed as they have it is no question any more. */
    private void compare() {
        if (others.get().isPresent() && isAsShown()) {
            others.set(Optional.empty());
        }
        problem.set(others.get()
                .map(met -> PurchaseTerms.both(met::sentence, shownWords(), entry.words()))
                .orElse(""));
    }

    private List<String> shownWords() {
        return shown.map(terms -> terms.words(formats)).orElse(List.of());
    }

    /** Whether nothing was changed of the purchase that is being corrected. */
    private boolean isAsShown() {
        return shownWords().equals(entry.words());
    }

    /** Where nobody has chosen the line is emptied, and both values stay as a note. */
    private void keepBoth() {
        if (others.get().isPresent()) {
            keep(() -> fields.sayKept(caption()));
        }
    }

    private void keep(Runnable onKept) {
        fields.note(caption(), note()).ifPresent(note -> door.perform(note, _ -> onKept.run()));
        clear();
    }

    /** Both values; of a purchase that is gone what is typed, if nobody else wrote there. */
    private String note() {
        return others.get()
                .map(met -> PurchaseTerms.both(met::note, shownWords(), entry.words()))
                .orElseGet(() -> texts.text(
                        "prospect.purchase.gone.note",
                        entry.words().stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "))));
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
        entry.fill(said.what(), said.year().map(told -> Integer.toString(told)).orElse(""), formats.money(said.paid()));
        add();
    }

    /** Takes a purchase into the line, to be corrected there; not while another is being written. */
    public void correct(PastPurchase purchase) {
        if (writing) {
            return;
        }
        keepBoth();
        clear();
        entry.fill(purchase.what(), Integer.toString(purchase.boughtIn()), formats.money(purchase.paid()));
        shown = Optional.of(PurchaseTerms.of(purchase));
        corrected.set(Optional.of(purchase.id()));
    }

    /** Leaves the purchase as it is; says whether one was being corrected. */
    public boolean giveUpCorrecting() {
        boolean any = corrected.get().isPresent();
        if (any && !writing) {
            clear();
        }
        return any;
    }

    /** These are there. The line is free where what is corrected in it is gone; what was typed of it stays as a note. */
    public void show(List<PastPurchase> now) {
        bought = now;
        endIfGone();
    }

    private void endIfGone() {
        Optional<UUID> id = corrected.get();
        if (writing || id.isEmpty() || bought.stream().anyMatch(one -> one.id().equals(id.get()))) {
            return;
        }
        if (isAsShown() || entry.typed().isBlank()) {
            clear();
        } else {
            keep(() -> door.say(texts.text("prospect.purchase.gone")));
        }
    }

    private void notWritten(String sentence) {
        writing = false;
        problem.set(sentence);
        endIfGone();
    }

    private void clear() {
        writing = false;
        others.set(Optional.empty());
        shown = Optional.empty();
        corrected.set(Optional.empty());
        entry.fill("", "", "");
        problem.set("");
    }

    private String caption() {
        return texts.text("prospect.purchase.what");
    }

    /** The purchase that is being typed, in a line. */
    public Optional<String> typed() {
        return OpenFields.line(texts, caption(), entry.typed());
    }

    /** Adds a purchase that is being typed if it is whole; what it says comes back if it is not. */
    public List<String> leave() {
        left = true;
        keepBoth();
        if (isAsShown()) {
            clear();
        } else if (typed().isPresent()) {
            add();
        }
        return problem.get().isEmpty() ? List.of() : typed().stream().toList();
    }

    /** The purchase that is being corrected; empty while one is added. */
    public ReadOnlyObjectProperty<Optional<UUID>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    public StringProperty whatProperty() {
        return entry.whatProperty();
    }

    public StringProperty yearProperty() {
        return entry.yearProperty();
    }

    public StringProperty paidProperty() {
        return entry.paidProperty();
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
