package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.work.EndActivity;
import huni.work.Operation;
import huni.work.PlanActivity;
import huni.work.RescheduleActivity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Plans a step, ends one and plans the next, or moves one to another time. */
final class PlanFormViewModel {

    /** What the form is for. */
    enum Purpose {
        PLAN,
        END,
        MOVE
    }

    private final Desk desk;
    private final Purpose purpose;
    private final Optional<NextStepViewModel.Step> step;
    private final Runnable onClosed;
    private final StringProperty outcome = new SimpleStringProperty(this, "outcome", "");
    private final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>(this, "kind", ActivityKind.CALL);
    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final ReadOnlyStringWrapper dayProblem = new ReadOnlyStringWrapper(this, "dayProblem", "");
    private final ReadOnlyStringWrapper timeProblem = new ReadOnlyStringWrapper(this, "timeProblem", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");

    private PlanFormViewModel(
            Desk desk, Purpose purpose, Optional<NextStepViewModel.Step> step, LocalDate first, Runnable onClosed) {
        this.desk = desk;
        this.purpose = purpose;
        this.step = step;
        this.onClosed = onClosed;
        day.set(desk.formats().day(first));
        day.subscribe(_ -> dayProblem.set(""));
        time.subscribe(_ -> timeProblem.set(""));
    }

    static PlanFormViewModel planning(Desk desk, Runnable onClosed) {
        return new PlanFormViewModel(
                desk, Purpose.PLAN, Optional.empty(), desk.formats().today().plusDays(1), onClosed);
    }

    static PlanFormViewModel ending(Desk desk, NextStepViewModel.Step step, Runnable onClosed) {
        return new PlanFormViewModel(
                desk, Purpose.END, Optional.of(step), desk.formats().today().plusDays(1), onClosed);
    }

    static PlanFormViewModel moving(Desk desk, NextStepViewModel.Step step, Runnable onClosed) {
        PlanFormViewModel form = new PlanFormViewModel(
                desk, Purpose.MOVE, Optional.of(step), step.due().day(), onClosed);
        step.due().time().map(desk.formats()::time).ifPresent(form.time::set);
        return form;
    }

    /** Does what the form is for, if day and time can be read. */
    void submit() {
        Optional<Due> due = due();
        if (due.isPresent()) {
            write(
                    switch (purpose) {
                        case PLAN -> plan(due.get());
                        case MOVE -> new RescheduleActivity(step().id(), due.get());
                        case END -> end(Optional.of(plan(due.get())));
                    });
        }
    }

    /** Ends the step and plans nothing. */
    void endOnly() {
        write(end(Optional.empty()));
    }

    /** Closes the form without doing anything. */
    void cancel() {
        onClosed.run();
    }

    private NextStepViewModel.Step step() {
        return step.orElseThrow();
    }

    private EndActivity end(Optional<PlanActivity> next) {
        return new EndActivity(step().id(), true, outcome.get(), next);
    }

    private PlanActivity plan(Due due) {
        return new PlanActivity(
                desk.id(), kind.get(), subject.get(), due, PlanLine.given(kind.get(), subject.get(), desk.words()));
    }

    private void write(Operation<?> operation) {
        if (writing.get()) {
            return;
        }
        problem.set("");
        writing.set(true);
        desk.saves()
                .save(
                        operation,
                        _ -> {
                            writing.set(false);
                            onClosed.run();
                        },
                        sentence -> {
                            writing.set(false);
                            problem.set(sentence);
                        });
    }

    private Optional<Due> due() {
        Optional<LocalDate> on = desk.formats().parseDay(day.get());
        if (on.isEmpty()) {
            dayProblem.set(desk.texts()
                    .text(
                            "prospect.day.invalid",
                            desk.formats().day(desk.formats().today().plusDays(1))));
        }
        if (time.get().isBlank()) {
            return on.map(Due::on);
        }
        Optional<LocalTime> at = desk.formats().parseTime(time.get());
        if (at.isEmpty()) {
            timeProblem.set(desk.texts().text("prospect.time.invalid"));
        }
        return on.flatMap(d -> at.map(t -> new Due(d, Optional.of(t))));
    }

    Purpose purpose() {
        return purpose;
    }

    /** What a kind is called. */
    String name(ActivityKind of) {
        return desk.words().activity(of);
    }

    /** What came of the step that ends; may be empty. */
    StringProperty outcomeProperty() {
        return outcome;
    }

    ObjectProperty<ActivityKind> kindProperty() {
        return kind;
    }

    StringProperty dayProperty() {
        return day;
    }

    /** May be blank. */
    StringProperty timeProperty() {
        return time;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    ReadOnlyStringProperty dayProblemProperty() {
        return dayProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty timeProblemProperty() {
        return timeProblem.getReadOnlyProperty();
    }

    /** Why it was not kept; empty if all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }
}
