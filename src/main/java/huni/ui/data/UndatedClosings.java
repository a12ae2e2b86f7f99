package huni.ui.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** When sales were closed whose rows do not tell it; left empty, nobody knows. */
public final class UndatedClosings {

    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Function<String, Optional<LocalDate>> read;
    private final String invalid;
    private final Consumer<Optional<LocalDate>> told;

    /**
     * A question that is not answered yet.
     *
     * @param read the past day that was typed, if it is one
     * @param invalid what is said where it is none
     */
    UndatedClosings(Function<String, Optional<LocalDate>> read, String invalid, Consumer<Optional<LocalDate>> told) {
        this.read = read;
        this.invalid = invalid;
        this.told = told;
    }

    /** Takes what was typed: a day, or nothing. */
    public void commit() {
        Optional<LocalDate> typed = read.apply(day.get());
        boolean wrong = typed.isEmpty() && !day.get().isBlank();
        problem.set(wrong ? invalid : "");
        if (!wrong) {
            told.accept(typed);
        }
    }

    /** The day, as typed. */
    public StringProperty dayProperty() {
        return day;
    }

    /** What is wrong with it; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
