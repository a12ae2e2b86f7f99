package huni.ui.gate;

import huni.language.Formats;
import huni.language.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** When a sale began, asked where it was closed before it was entered here. */
public final class BeginningInput {

    private final Optional<LocalDate> createdOn;
    private final Formats formats;
    private final Texts texts;
    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    BeginningInput(Optional<LocalDate> createdOn, Formats formats, Texts texts) {
        this.createdOn = createdOn;
        this.formats = formats;
        this.texts = texts;
        day.subscribe(_ -> problem.set(""));
    }

    /** A closing day was typed. */
    void closedOn(Optional<LocalDate> closed) {
        asked.set(closed.filter(this::isBeforeCreation).isPresent());
    }

    /** The closing day as typed, not ahead; empty if it is none, and then the problem is told. */
    Optional<LocalDate> closing(String typed, Consumer<String> problemOfDay) {
        Optional<LocalDate> on = formats.parseDay(typed);
        if (on.isEmpty()) {
            problemOfDay.accept(texts.text("gate.day.invalid", formats.day(formats.today())));
        }
        if (on.filter(d -> d.isAfter(formats.today())).isPresent()) {
            problemOfDay.accept(texts.text("gate.day.future"));
            return Optional.empty();
        }
        return on;
    }

    private boolean isBeforeCreation(LocalDate closed) {
        return createdOn.filter(closed::isBefore).isPresent();
    }

    /** When the sale began, as far as it is asked. */
    record Told(Optional<LocalDate> day) {}

    /** What was told; empty while what is asked is not answered, and then it says so. */
    Optional<Told> read(LocalDate closed) {
        if (!isBeforeCreation(closed)) {
            return Optional.of(new Told(Optional.empty()));
        }
        Optional<LocalDate> told = formats.parseDay(day.get());
        if (told.isEmpty()) {
            problem.set(texts.text("gate.begun.missing", formats.day(closed)));
        } else if (told.get().isAfter(closed)) {
            problem.set(texts.text("gate.begun.later", formats.day(closed)));
            return Optional.empty();
        }
        return told.map(_ -> new Told(told));
    }

    /** The day, as typed. */
    public StringProperty dayProperty() {
        return day;
    }

    /** Whether it is asked. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What is wrong with the day; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
