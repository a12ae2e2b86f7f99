package huni.ui.prospect;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A field of a small form: what is typed, and what was wrong with it when it was read. */
final class Typed<T> {

    private final T first;
    private final Form<T> form;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    Typed(T first, Form<T> form) {
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
    Optional<T> read() {
        boolean untouched = text.get().equals(form.write().apply(first));
        Optional<T> value = untouched && !text.get().isEmpty()
                ? Optional.of(first)
                : form.read().apply(text.get());
        problem.set(value.isPresent() ? "" : form.problem());
        return value;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
