package huni.ui.plan;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.worktime.WorkingTime;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.FormField;
import huni.ui.field.OpenFields;
import huni.work.Operation;
import huni.work.activity.EndActivity;
import huni.work.activity.GiveIncentive;
import huni.work.activity.PlanActivities;
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
public final class PlanFormViewModel {

    private final PlanPurpose purpose;
    private final Performer performer;
    private final Texts texts;
    private final Runnable onClosed;
    private final DomainWords words;
    private final GivenWords givenWords;
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

    /**
     * A form in which nothing is written yet.
     *
     * @param first the day it begins with
     * @param onClosed told when it is done or given up
     */
    public PlanFormViewModel(
            PlanPurpose purpose,
            LocalDate first,
            Performer performer,
            Formats formats,
            Texts texts,
            Runnable onClosed) {
        this.purpose = purpose;
        this.performer = performer;
        this.texts = texts;
        this.onClosed = onClosed;
        this.words = new DomainWords(texts);
        this.givenWords = new GivenWords(texts, formats);
        FieldFormat<Optional<LocalDate>> anyDay = FieldFormat.day(formats, texts);
        this.day = new FormField<>(Optional.of(first), FieldFormat.filled(anyDay));
        this.time = new FormField<>(
                purpose instanceof PlanPurpose.Reschedule reschedule
                        ? reschedule.due().time()
                        : Optional.empty(),
                FieldFormat.time(formats, texts));
        this.ends = new FormField<>(Optional.empty(), anyDay);
        this.cost = new FormField<>(Optional.empty(), FieldFormat.money(formats, texts));
        this.followUp = new FormField<>(Optional.empty(), anyDay);
        if (purpose instanceof PlanPurpose.Give) {
            kind.set(ActivityKind.INCENTIVE);
        }
    }

    /** The day on which a parked prospect comes back if nobody says otherwise: the working day a month from today. */
    public static LocalDate usualReturn(WorkingTime work, LocalDate today) {
        return work.after(today.plusMonths(1).minusDays(1));
    }

    /** The day that a form for that purpose begins with: when parked prospects come back, else the next working day. */
    public static LocalDate usualDay(PlanPurpose purpose, WorkingTime work, LocalDate today) {
        return purpose instanceof PlanPurpose.Return ? usualReturn(work, today) : work.after(today);
    }

    /** Does what the form is for, if everything in it can be read; else says at the field what is wrong. */
    public void submit() {
        Optional<? extends Operation<?>> operation = switch (purpose) {
            case PlanPurpose.Plan plan -> planAll(plan.prospects());
            case PlanPurpose.Return parked -> planAll(parked.prospects());
            case PlanPurpose.End end -> plan(end.prospect()).map(next -> end(end.step(), Optional.of(next)));
            case PlanPurpose.Reschedule reschedule -> due().map(due -> new RescheduleActivity(reschedule.step(), due));
            case PlanPurpose.Give give -> give(give.prospect());
        };
        operation.ifPresent(this::write);
    }

    /** Ends the step and plans nothing; only for a form that ends one. */
    public void endOnly() {
        if (purpose instanceof PlanPurpose.End end) {
            write(end(end.step(), Optional.empty()));
        }
    }

    /** Closes the form without doing anything. */
    public void cancel() {
        onClosed.run();
    }

    private EndActivity end(ActivityId step, Optional<PlanActivity> next) {
        return new EndActivity(step, true, outcome.get(), next);
    }

    private Optional<PlanActivities> planAll(List<ProspectId> prospects) {
        List<PlanActivity> plans =
                prospects.stream().flatMap(id -> plan(id).stream()).toList();
        return plans.isEmpty() ? Optional.empty() : Optional.of(new PlanActivities(plans));
    }

    private Optional<PlanActivity> plan(ProspectId prospect) {
        Optional<Due> due = due();
        boolean gives = kind.get() == ActivityKind.INCENTIVE;
        Optional<Incentive> incentive = gives ? incentive() : Optional.empty();
        return gives && incentive.isEmpty()
                ? Optional.empty()
                : due.map(d -> new PlanActivity(prospect, kind.get(), subject.get(), d, incentive));
    }

    private Optional<GiveIncentive> give(ProspectId prospect) {
        Optional<LocalDate> on = day.read().flatMap(Function.identity());
        Optional<Incentive> incentive = incentive();
        Optional<Optional<LocalDate>> asked = followUp.read();
        return on.flatMap(d -> incentive.flatMap(i -> asked.map(
                again -> new GiveIncentive(prospect, i, subject.get(), d, again.map(a -> asking(prospect, a))))));
    }

    private PlanActivity asking(ProspectId prospect, LocalDate on) {
        String what =
                subject.get().isBlank() ? name(given.get()) : subject.get().strip();
        String about = texts.text("plan.given.follow_up.subject", what);
        return new PlanActivity(prospect, ActivityKind.CALL, about, Due.on(on), Optional.empty());
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
        performer.perform(
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

    /** What was typed and is in no record yet, each with what its field is called. */
    public List<String> leave() {
        return Stream.of(
                        OpenFields.line(texts, texts.text("plan.unread.outcome"), outcome.get()),
                        OpenFields.line(texts, texts.text("plan.unread.subject"), subject.get()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the form is for. */
    PlanPurpose purpose() {
        return purpose;
    }

    /** What a kind is called. */
    String name(ActivityKind of) {
        return words.activity(of);
    }

    /** What a kind of incentive is called. */
    String name(Incentive.Kind of) {
        return givenWords.title(of);
    }

    /** What came of the step that ends; may be empty. */
    public StringProperty outcomeProperty() {
        return outcome;
    }

    /** What kind of step is planned. */
    public ObjectProperty<ActivityKind> kindProperty() {
        return kind;
    }

    /** When it is planned, or was given. */
    public FormField<Optional<LocalDate>> day() {
        return day;
    }

    /** At what time it is planned; may be empty. */
    public FormField<Optional<LocalTime>> time() {
        return time;
    }

    /** What it is about; may be empty. */
    public StringProperty subjectProperty() {
        return subject;
    }

    /** What is given, if that is what is planned. */
    public ObjectProperty<Incentive.Kind> givenProperty() {
        return given;
    }

    /** Until when what is given lasts. */
    public FormField<Optional<LocalDate>> ends() {
        return ends;
    }

    /** What is given costs this much. */
    public FormField<Optional<Money>> cost() {
        return cost;
    }

    /** When to ask what came of what was given. */
    public FormField<Optional<LocalDate>> followUp() {
        return followUp;
    }

    /** Why it was not kept; empty if all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }
}
