package huni.ui.field;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A field of a small form: what is typed, and what was wrong with it when it was read. */
public final class FormField<T> {

    private final T first;
    private final FieldFormat<T> form;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public FormField(T first, FieldFormat<T> form) {
        this.first = first;
        this.form = form;
        text.set(form.write().apply(first));
        text.subscribe(_ -> problem.set(""));
    }

    /** What it held when the form opened. */
    T first() {
        return first;
    }

    /** The value; empty if what is typed is none, which is said below it. */
    public Optional<T> read() {
        boolean untouched = text.get().equals(form.write().apply(first));
        Optional<T> value = untouched && !text.get().isEmpty()
                ? Optional.of(first)
                : form.read().apply(text.get());
        problem.set(value.isPresent() ? "" : form.problem());
        return value;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
