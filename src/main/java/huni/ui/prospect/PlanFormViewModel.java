package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.ui.field.FieldFormat;
import huni.ui.field.FormField;
import huni.work.Operation;
import huni.work.activity.EndActivity;
import huni.work.activity.GiveIncentive;
import huni.work.activity.PlanActivity;
import huni.work.activity.RescheduleActivity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/** Plans a step, ends one and plans the next, moves one to another time, or gives something. */
final class PlanFormViewModel {

    /** What the form is for. */
    enum Purpose {
        PLAN,
        END,
        MOVE,
        GIVE
    }

    private final ProspectScreenContext desk;
    private final Purpose purpose;
    private final Optional<NextStepViewModel.Step> step;
    private final Runnable onClosed;
    private final StringProperty outcome = new SimpleStringProperty(this, "outcome", "");
    private final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>(this, "kind", ActivityKind.CALL);
    private final FormField<Optional<LocalDate>> day;
    private final FormField<Optional<LocalTime>> time;
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final ObjectProperty<Incentive.Kind> given =
            new SimpleObjectProperty<>(this, "given", Incentive.Kind.TRIAL);
    private final FormField<Optional<LocalDate>> ends;
    private final FormField<Optional<Money>> cost;
    private final FormField<Optional<LocalDate>> followUp;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");

    PlanFormViewModel(
            ProspectScreenContext desk,
            Purpose purpose,
            Optional<NextStepViewModel.Step> step,
            LocalDate first,
            Runnable onClosed) {
        this.desk = desk;
        this.purpose = purpose;
        this.step = step;
        this.onClosed = onClosed;
        FieldFormat<Optional<LocalDate>> anyDay = FieldFormat.day(desk.formats(), desk.texts());
        this.day = new FormField<>(
                Optional.of(first),
                new FieldFormat<>(
                        anyDay.write(),
                        typed -> anyDay.read().apply(typed).filter(Optional::isPresent),
                        anyDay.problem()));
        this.time = new FormField<>(
                purpose == Purpose.MOVE ? step.flatMap(s -> s.due().time()) : Optional.empty(),
                FieldFormat.optional(
                        desk.formats()::time,
                        desk.formats()::parseTime,
                        desk.texts().text("prospect.time.invalid")));
        this.ends = new FormField<>(Optional.empty(), anyDay);
        this.cost = new FormField<>(Optional.empty(), FieldFormat.money(desk.formats(), desk.texts()));
        this.followUp = new FormField<>(Optional.empty(), anyDay);
        if (purpose == Purpose.GIVE) {
            kind.set(ActivityKind.INCENTIVE);
        }
    }

    /** Does what the form is for, if everything in it can be read. */
    void submit() {
        Optional<? extends Operation<?>> operation = switch (purpose) {
            case PLAN -> plan();
            case END -> plan().map(next -> end(Optional.of(next)));
            case MOVE -> due().map(due -> new RescheduleActivity(step().id(), due));
            case GIVE -> give();
        };
        operation.ifPresent(this::write);
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

    private Optional<PlanActivity> plan() {
        Optional<Due> due = due();
        if (kind.get() != ActivityKind.INCENTIVE) {
            return due.map(d -> new PlanActivity(desk.id(), kind.get(), subject.get(), d, Optional.empty()));
        }
        Optional<Incentive> given = incentive();
        return due.flatMap(
                d -> given.map(i -> new PlanActivity(desk.id(), kind.get(), subject.get(), d, Optional.of(i))));
    }

    private Optional<GiveIncentive> give() {
        Optional<LocalDate> on = day.read().flatMap(Function.identity());
        Optional<Incentive> incentive = incentive();
        Optional<Optional<LocalDate>> asked = followUp.read();
        return on.flatMap(d -> incentive.flatMap(
                i -> asked.map(again -> new GiveIncentive(desk.id(), i, subject.get(), d, again.map(this::asking)))));
    }

    private PlanActivity asking(LocalDate on) {
        String what =
                subject.get().isBlank() ? name(given.get()) : subject.get().strip();
        String words = desk.texts().text("prospect.incentive.follow_up.subject", what);
        return new PlanActivity(desk.id(), ActivityKind.CALL, words, Due.on(on), Optional.empty());
    }

    private Optional<Incentive> incentive() {
        Optional<Optional<LocalDate>> last = ends.read();
        Optional<Optional<Money>> amount = cost.read();
        return last.flatMap(l -> amount.map(a -> new Incentive(given.get(), l, a)));
    }

    private Optional<Due> due() {
        Optional<LocalDate> on = day.read().flatMap(Function.identity());
        Optional<Optional<LocalTime>> at = time.read();
        return on.flatMap(d -> at.map(t -> new Due(d, t)));
    }

    private void write(Operation<?> operation) {
        if (writing.get()) {
            return;
        }
        problem.set("");
        writing.set(true);
        desk.door()
                .perform(
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

    /** What was typed and is in no record yet. */
    List<String> leave() {
        return Stream.of(
                        desk.fields().line(desk.texts().text("prospect.unread.outcome"), outcome.get()),
                        desk.fields().line(desk.texts().text("prospect.unread.subject"), subject.get()))
                .flatMap(Optional::stream)
                .toList();
    }

    Purpose purpose() {
        return purpose;
    }

    /** What a kind is called. */
    String name(ActivityKind of) {
        return desk.words().activity(of);
    }

    /** What a kind of incentive is called. */
    String name(Incentive.Kind of) {
        return GivenWords.title(desk, of);
    }

    /** What came of the step that ends; may be empty. */
    StringProperty outcomeProperty() {
        return outcome;
    }

    ObjectProperty<ActivityKind> kindProperty() {
        return kind;
    }

    /** When it is planned, or was given. */
    FormField<Optional<LocalDate>> day() {
        return day;
    }

    FormField<Optional<LocalTime>> time() {
        return time;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    /** What is given, if that is what is planned. */
    ObjectProperty<Incentive.Kind> givenProperty() {
        return given;
    }

    FormField<Optional<LocalDate>> ends() {
        return ends;
    }

    FormField<Optional<Money>> cost() {
        return cost;
    }

    /** When to ask what came of what was given. */
    FormField<Optional<LocalDate>> followUp() {
        return followUp;
    }

    /** Why it was not kept; empty if all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }
}
