package huni.ui.field;

import huni.ui.door.OthersValue;
import huni.ui.door.UnsavedText;
import huni.work.Operation;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A field that saves on its own when it is left. What is being typed is kept as a draft meanwhile, so that a crash takes
 * no more than the last word and half a number is nobody's value. It is never overwritten by what comes from the store;
 * what cannot be read or saved stays with a sentence about it, and what others wrote there meanwhile until one has chosen.
 */
public final class SavedText<T> {

    private final FieldFormat<T> form;
    private final SaveAction<T> save;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyObjectWrapper<Optional<OthersValue<T>>> others =
            new ReadOnlyObjectWrapper<>(this, "others", Optional.empty());
    private final FieldDraft draft;
    private Undecided undecided = Undecided.NOTHING;

    /** Also read by the thread that writes. */
    private volatile boolean left;

    private T stored;
    private T value;
    private T base;
    private String shown;
    private int underWay;
    private boolean taking;

    public SavedText(T first, FieldFormat<T> form, SaveAction<T> save, UnsavedText unsaved, DraftStore drafts) {
        this.form = form;
        this.save = save;
        this.draft = new FieldDraft(unsaved, drafts, text::get, problem::set);
        this.stored = first;
        this.value = first;
        this.base = first;
        this.shown = form.write().apply(first);
        text.set(shown);
        text.subscribe((_, _) -> typed());
    }

    private void typed() {
        if (!isEdited()) {
            others.set(Optional.empty());
        }
        problem.set(bothValues());
        if (taking) {
            return;
        }
        if (isEdited()) {
            draft.typed();
        } else {
            draft.saved();
        }
    }

    /** What is stored now. It is shown unless something else is being typed or saved. */
    public void show(T now) {
        stored = now;
        if (underWay == 0 && !isEdited()) {
            take(now);
        }
    }

    /**
     * Shows what was being typed when the program ended.
     *
     * @param before what stood there when typing began, if it is known: what is typed is written over that and over nothing else
     */
    void restore(String typed, Optional<String> before) {
        if (isEdited()) {
            return;
        }
        before.filter(told -> !told.equals(shown)).flatMap(form.read()).ifPresent(told -> {
            value = told;
            shown = form.write().apply(told);
        });
        text.set(typed);
        draft.restored();
        if (!isEdited()) {
            take(stored);
            draft.saved();
        }
    }

    /** What stood there when typing began, also while it is not decided what will; or what stands there now. */
    String shown() {
        return others.get().isPresent() ? form.write().apply(base) : shown;
    }

    /** Saves what was typed, if it is something else than what is stored. */
    public void commit() {
        if (isEdited() && others.get().isEmpty()) {
            save();
        }
    }

    /** Writes what was typed here over what somebody else wrote, as it is shown beside it. */
    public void keepMine() {
        others.set(Optional.empty());
        problem.set("");
        commit();
    }

    private void save() {
        Optional<T> read = form.read().apply(text.get());
        if (read.isEmpty()) {
            problem.set(form.problem());
            return;
        }
        String typed = text.get();
        T told = read.get();
        T before = value;
        boolean same = told.equals(underWay == 0 ? stored : value);
        take(told);
        if (!same) {
            write(before, told, typed);
        }
        if (!isEdited()) {
            draft.saved();
        }
    }

    private void write(T before, T told, String typed) {
        if (underWay == 0) {
            base = before;
        }
        underWay++;
        saving.set(true);
        save.saveOver(
                before,
                told,
                new SaveAction.Answers<>(
                        () -> done(told),
                        theirs -> met(theirs, typed),
                        sentence -> failed(typed, sentence),
                        theirs -> left
                                ? undecided.note(theirs.note(form.write().apply(theirs.content()), typed))
                                : Optional.empty()));
    }

    /** What becomes of both values when the screen is left before the person has chosen. */
    interface Undecided {
        Undecided NOTHING = _ -> Optional.empty();

        /** What keeps the words with both values, if anything does; asked on any thread. */
        Optional<? extends Operation<?>> note(String both);

        default void write(Operation<?> note) {}

        /** It was written with the save that met the others. */
        default void written() {}
    }

    void onUndecided(Undecided listener) {
        undecided = listener;
    }

    /** Saves what was typed; what cannot be read stays a draft. */
    void leaveDraft() {
        commit();
        draft.left();
    }

    /** Saves what was typed; tells it if it cannot be read, so that it can be kept elsewhere. */
    Optional<String> leave() {
        left = true;
        commit();
        tellUndecided();
        if (!isEdited()) {
            return Optional.empty();
        }
        draft.saved();
        return Optional.of(text.get());
    }

    /** Brings back what is stored. */
    public void revert() {
        others.set(Optional.empty());
        take(underWay == 0 ? stored : value);
        draft.saved();
        problem.set("");
    }

    private void tellUndecided() {
        if (left && others.get().isPresent()) {
            undecided.note(others.get().get().note(shown, text.get())).ifPresent(undecided::write);
            revert();
        }
    }

    private void end() {
        underWay--;
        saving.set(underWay > 0);
    }

    private void done(T saved) {
        stored = saved;
        base = saved;
        end();
    }

    /** Somebody else has written there; what is saved after this meets them itself. Only then it is not being saved any more. */
    private void met(OthersValue<T> theirs, String typed) {
        underWay--;
        stored = theirs.content();
        if (theirs.isAnswered()) {
            undecided.written();
            revert();
        } else if (underWay == 0) {
            ask(theirs, typed);
        }
        saving.set(underWay > 0);
    }

    private void ask(OthersValue<T> theirs, String typed) {
        boolean untouched = !isEdited();
        value = stored;
        shown = form.write().apply(stored);
        others.set(Optional.of(theirs));
        if (untouched) {
            text.set(typed);
        }
        typed();
        tellUndecided();
    }

    private String bothValues() {
        return others.get().map(theirs -> theirs.sentence(shown, text.get())).orElse("");
    }

    private void failed(String typed, String sentence) {
        boolean untouched = !isEdited();
        // What others may have written meanwhile was not seen: the next one is asked about it.
        value = base;
        shown = form.write().apply(base);
        if (untouched) {
            text.set(typed);
            draft.typed();
        }
        problem.set(sentence);
        end();
    }

    private void take(T taken) {
        value = taken;
        shown = form.write().apply(taken);
        taking = true;
        text.set(shown);
        taking = false;
    }

    /** Whether something is being typed. */
    boolean isEdited() {
        return !text.get().equals(shown);
    }

    /** Whether what is in it is stored, and nothing is to be said or chosen. */
    public boolean isKept() {
        return underWay == 0 && !isEdited() && problem.get().isEmpty();
    }

    /** What is stored or being saved. */
    public T value() {
        return value;
    }

    /** What is in the field. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What somebody else wrote there, while the person has not chosen. */
    public ReadOnlyObjectProperty<Optional<OthersValue<T>>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** Whether it is being saved. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
