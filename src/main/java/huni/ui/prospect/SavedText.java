package huni.ui.prospect;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A field that saves on its own. What is being typed is never overwritten by what comes from the store; what cannot be
 * read or saved stays in the field with a sentence about it.
 */
public final class SavedText<T> {

    private final Form<T> form;
    private final Save<T> save;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private T stored;
    private T value;
    private String shown;
    private int underWay;

    SavedText(T first, Form<T> form, Save<T> save) {
        this.form = form;
        this.save = save;
        this.stored = first;
        this.value = first;
        this.shown = form.write().apply(first);
        text.set(shown);
        text.subscribe(_ -> problem.set(""));
    }

    /** What is stored now. It is shown unless something else is being typed or saved. */
    void show(T now) {
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
        String typed = text.get();
        Optional<T> read = form.read().apply(typed);
        if (read.isEmpty()) {
            problem.set(form.problem());
            return;
        }
        T told = read.get();
        boolean same = underWay == 0 && told.equals(stored);
        take(told);
        if (!same) {
            begin();
            save.save(told, () -> done(told), sentence -> failed(typed, sentence));
        }
    }

    /** Saves what was typed; tells it if it cannot be read, so that it can be kept elsewhere. */
    Optional<String> leave() {
        commit();
        return isEdited() ? Optional.of(text.get()) : Optional.empty();
    }

    /** Brings back what is stored. */
    public void revert() {
        if (underWay == 0) {
            take(stored);
        } else {
            text.set(shown);
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
        }
        problem.set(sentence);
    }

    private void take(T taken) {
        value = taken;
        shown = form.write().apply(taken);
        text.set(shown);
    }

    /** Whether something is typed that is not saved. */
    boolean isEdited() {
        return !text.get().equals(shown);
    }

    /** What is stored or being saved. */
    T value() {
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
