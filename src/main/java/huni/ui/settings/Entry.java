package huni.ui.settings;

import huni.ui.door.Performer;
import huni.work.Operation;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Something to write that saves on its own. What cannot be saved stays as it was written, with a sentence that says why;
 * what is being written is not replaced by what others change meanwhile.
 */
public final class Entry {

    /** What was understood of the words. */
    sealed interface Understood {

        /** This is to be done. */
        record As(Operation<?> operation) implements Understood {}

        /** It is what is stored, written otherwise. */
        record Already() implements Understood {}

        /** It is no such value, for this reason. */
        record Not(String why) implements Understood {}
    }

    private final Function<String, Understood> reader;
    private final Performer performer;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private String stored = "";
    private Optional<String> sent = Optional.empty();

    /** @param reader understands what was written, without spaces at its ends */
    Entry(Function<String, Understood> reader, Performer performer) {
        this.reader = reader;
        this.performer = performer;
        text.subscribe(_ -> problem.set(""));
    }

    /** Shows what is stored, unless something else is being written. */
    void show(String nowStored) {
        boolean untouched = isStored() || isSent();
        stored = nowStored;
        sent = Optional.empty();
        if (untouched) {
            text.set(nowStored);
        }
    }

    /** Saves what was written if it is something new, or says why it cannot. */
    public void save() {
        String written = text.get();
        if (isStored() || isSent()) {
            return;
        }
        switch (reader.apply(written.strip())) {
            case Understood.Not(String why) -> problem.set(why);
            case Understood.Already() -> takeBack();
            case Understood.As(Operation<?> operation) -> {
                sent = Optional.of(written);
                performer.perform(operation, _ -> {}, this::refused);
            }
        }
    }

    private boolean isStored() {
        return text.get().equals(stored);
    }

    private boolean isSent() {
        return sent.equals(Optional.of(text.get()));
    }

    private void refused(String why) {
        sent = Optional.empty();
        problem.set(why);
    }

    /** Brings back what is stored. */
    public void takeBack() {
        text.set(stored);
        problem.set("");
    }

    /** What is written. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why it is not saved; empty if nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
