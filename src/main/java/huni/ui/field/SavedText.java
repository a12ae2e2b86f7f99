package huni.ui.field;

import huni.ui.door.Pauses;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A field that saves on its own: when it is left, and at each pause in typing, so that a crash takes no more than the
 * last word. What is being typed is never overwritten by what comes from the store; what cannot be read or saved stays
 * in the field with a sentence about it.
 */
public final class SavedText<T> {

    private final FieldFormat<T> form;
    private final SaveAction<T> save;
    private final Pauses pauses;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private T stored;
    private T value;
    private String shown;
    private Optional<T> before = Optional.empty();
    private int underWay;
    private Runnable stopWaiting = () -> {};

    public SavedText(T first, FieldFormat<T> form, SaveAction<T> save, Pauses pauses) {
        this.form = form;
        this.save = save;
        this.pauses = pauses;
        this.stored = first;
        this.value = first;
        this.shown = form.write().apply(first);
        text.set(shown);
        text.subscribe((_, _) -> typed());
    }

    private void typed() {
        problem.set("");
        stopWaiting.run();
        stopWaiting = isEdited() ? pauses.then(this::pause) : () -> {};
    }

    /** Saves what is typed so far if it can be read, and leaves it in the field as it is. */
    private void pause() {
        form.read().apply(text.get()).filter(told -> !told.equals(value)).ifPresent(told -> {
            if (before.isEmpty()) {
                before = Optional.of(value);
            }
            value = told;
            write(told, text.get());
        });
    }

    /** What is stored now. It is shown unless something else is being typed or saved. */
    public void show(T now) {
        stored = now;
        if (underWay == 0 && !isEdited()) {
            take(now);
        }
    }

    /** Saves what was typed, if it is something else than what is stored. */
    public void commit() {
        if (!isEdited()) {
            return;
        }
        stopWaiting.run();
        Optional<T> read = form.read().apply(text.get());
        if (read.isEmpty()) {
            problem.set(form.problem());
            return;
        }
        String typed = text.get();
        T told = read.get();
        boolean same = told.equals(underWay == 0 ? stored : value);
        take(told);
        if (!same) {
            write(told, typed);
        }
    }

    private void write(T told, String typed) {
        begin();
        save.save(told, () -> done(told), sentence -> failed(typed, sentence));
    }

    /** Saves what was typed; tells it if it cannot be read, so that it can be kept elsewhere. */
    Optional<String> leave() {
        commit();
        return isEdited() ? Optional.of(text.get()) : Optional.empty();
    }

    /** Brings back what is stored, or what was before the first pause in typing. */
    public void revert() {
        T back = before.orElse(underWay == 0 ? stored : value);
        boolean saved = !before.isEmpty() && !back.equals(value);
        take(back);
        stopWaiting.run();
        if (saved) {
            write(back, text.get());
        }
        problem.set("");
    }

    private void begin() {
        underWay++;
        saving.set(true);
    }

    private void end() {
        underWay--;
        saving.set(underWay > 0);
    }

    private void done(T saved) {
        end();
        stored = saved;
    }

    private void failed(String typed, String sentence) {
        end();
        boolean untouched = !isEdited();
        value = stored;
        shown = form.write().apply(stored);
        if (untouched) {
            text.set(typed);
            stopWaiting.run();
        }
        problem.set(sentence);
    }

    private void take(T taken) {
        before = Optional.empty();
        value = taken;
        shown = form.write().apply(taken);
        text.set(shown);
    }

    /** Whether something is being typed: what a pause saved can still be taken back. */
    boolean isEdited() {
        return before.isPresent() || !text.get().equals(shown);
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

    /** Whether it is being saved. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
