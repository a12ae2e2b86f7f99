package huni.ui.plan;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.prospect.GateAnswer;
import huni.domain.worktime.WorkingTime;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.field.OpenFields;
import huni.ui.gate.GateFormViewModel;
import huni.work.Operation;
import huni.work.activity.BookAppointment;
import huni.work.activity.ChangeAppointment;
import huni.work.activity.EndActivity;
import huni.work.activity.MissAppointment;
import huni.work.activity.PlanActivities;
import huni.work.activity.PlanActivity;
import huni.work.activity.RescheduleActivity;
import huni.work.activity.StepPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** Plans a step, ends one and plans the next, moves one to another time, books an appointment, or gives something. */
public final class PlanFormViewModel {

    private final PlanPurpose purpose;
    private final Texts texts;
    private final FormEnd over;
    private final DomainWords words;
    private final StringProperty outcome = new SimpleStringProperty(this, "outcome", "");
    private final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>(this, "kind", ActivityKind.CALL);
    private final WhenInput when;
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final GivenInput given;
    private final AppointmentInput appointment;
    private final CalendarOffer calendar;
    private final PlanWriting writing;
    private final ObservableBooleanValue typed;

    /**
     * A form in which nothing is written yet.
     *
     * @param first the day it begins with; not used for what has a time already
     * @param over told when it is
     */
    public PlanFormViewModel(PlanPurpose purpose, LocalDate first, PlanContext context, FormEnd over) {
        this.purpose = purpose;
        this.texts = context.texts();
        this.over = over;
        this.words = new DomainWords(texts);
        TimesOffered offered = new TimesOffered(context.performer().workingTime(), context.formats());
        Due begin = begin(first);
        this.when = new WhenInput(begin, isMoved(), context.formats(), texts);
        when.suggest(offered.of(purpose, begin));
        if (purpose instanceof PlanPurpose.Return) {
            LocalDate today = context.formats().today();
            when.readRhythms(every -> context.performer().workingTime().onOrAfter(every.after(today)));
        }
        this.given = new GivenInput(first, context.performer().workingTime(), context.formats(), texts);
        this.calendar = new CalendarOffer(context, purpose);
        this.writing = new PlanWriting(context, this::submit);
        this.appointment = new AppointmentInput(purpose.prospects(), purpose.told(), when, context);
        kind.subscribe((_, now) -> {
            if (now == ActivityKind.APPOINTMENT) {
                appointment.begin();
            } else {
                appointment.end();
                when.suggest(offered.of(purpose, begin));
            }
        });
        purpose.told().ifPresent(told -> subject.set(told.subject()));
        kind.set(
                switch (purpose) {
                    case PlanPurpose.Give _ -> ActivityKind.INCENTIVE;
                    case PlanPurpose.End end -> end.suggested();
                    case PlanPurpose.Change _, PlanPurpose.Miss _ -> ActivityKind.APPOINTMENT;
                    case PlanPurpose.Plan _, PlanPurpose.Return _, PlanPurpose.Reschedule _ -> ActivityKind.CALL;
                });
        this.typed = subject.isNotEqualTo(subject.get())
                .or(given.typed())
                .or(when.textProperty().isNotEqualTo(when.textProperty().get()))
                .or(appointment
                        .locationProperty()
                        .isNotEqualTo(appointment.locationProperty().get()))
                .or(outcome.isNotEmpty());
    }

    private Due begin(LocalDate first) {
        return switch (purpose) {
            case PlanPurpose.Reschedule moved -> moved.due();
            case PlanPurpose.Change change -> change.appointment().due().orElse(Due.on(first));
            default -> Due.on(first);
        };
    }

    private boolean isMoved() {
        return purpose instanceof PlanPurpose.Reschedule || purpose instanceof PlanPurpose.Change;
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
        calendar.atOnce(false);
        submit(new GateAnswer.None());
    }

    /** The same, and gives the appointment to another calendar. */
    void submitToCalendar() {
        calendar.atOnce(true);
        submit(new GateAnswer.None());
    }

    private void submit(GateAnswer said) {
        Optional<? extends Operation<?>> operation = switch (purpose) {
            case PlanPurpose.Plan plan -> planAll(plan.prospects(), said);
            case PlanPurpose.Return parked -> planAll(parked.prospects(), said);
            case PlanPurpose.End end -> plan(end.prospect(), said).map(next -> end(end.step(), Optional.of(next)));
            case PlanPurpose.Reschedule moved -> when.read().map(due -> new RescheduleActivity(moved.step(), due));
            case PlanPurpose.Change(Activity told) ->
                when.read().map(due -> new ChangeAppointment(told.id(), subject.get(), due, appointment.meeting()));
            case PlanPurpose.Miss miss ->
                book(miss.appointment().prospect(), said)
                        .map(next -> new MissAppointment(miss.appointment().id(), outcome.get(), Optional.of(next)));
            case PlanPurpose.Give give -> given.give(give.prospect(), subject.get());
        };
        operation.ifPresent(one -> write(one, this::written));
    }

    private void written() {
        if (kind.get() == ActivityKind.APPOINTMENT) {
            when.dueProperty().get().ifPresent(calendar::written);
        }
    }

    /** Ends the step and plans nothing; only for a form that ends one. */
    public void endOnly() {
        switch (purpose) {
            case PlanPurpose.End end -> write(end(end.step(), Optional.empty()), () -> {});
            case PlanPurpose.Miss miss ->
                write(new MissAppointment(miss.appointment().id(), outcome.get(), Optional.empty()), () -> {});
            default -> {}
        }
    }

    /** Closes the form without doing anything. */
    public void cancel() {
        over.closed();
    }

    /** The screen shows something else; what is typed is not given up. */
    public void putAside() {
        over.left();
    }

    private EndActivity end(ActivityId step, Optional<? extends StepPlan> next) {
        return new EndActivity(step, true, outcome.get(), next);
    }

    private Optional<PlanActivities> planAll(List<ProspectId> all, GateAnswer said) {
        List<StepPlan> plans =
                all.stream().flatMap(id -> plan(id, said).stream()).toList();
        return plans.isEmpty() ? Optional.empty() : Optional.of(new PlanActivities(plans, when.rhythm()));
    }

    private Optional<StepPlan> plan(ProspectId prospect, GateAnswer said) {
        if (kind.get() == ActivityKind.APPOINTMENT) {
            return book(prospect, said).map(booking -> booking);
        }
        Optional<Due> due = when.read();
        boolean gives = kind.get() == ActivityKind.INCENTIVE;
        Optional<Incentive> incentive = gives ? given.read() : Optional.empty();
        return gives && incentive.isEmpty()
                ? Optional.empty()
                : due.map(d -> new PlanActivity(prospect, kind.get(), subject.get(), d, incentive));
    }

    private Optional<BookAppointment> book(ProspectId prospect, GateAnswer said) {
        return when.read()
                .map(due -> new BookAppointment(
                        prospect,
                        subject.get(),
                        due,
                        appointment.meeting(),
                        said,
                        appointment.movesProperty().get()));
    }

    private void write(Operation<?> operation, Runnable onDone) {
        writing.write(operation, () -> {
            onDone.run();
            over.closed();
        });
    }

    /** What was typed and is in no record yet, each with what its field is called. */
    public List<String> leave() {
        boolean told = purpose.told().map(Activity::subject).equals(Optional.of(subject.get()));
        return Stream.of(
                        OpenFields.line(texts, texts.text("plan.unread.outcome"), outcome.get()),
                        OpenFields.line(texts, texts.text("plan.unread.subject"), told ? "" : subject.get()),
                        OpenFields.line(texts, texts.text("plan.unread.place"), appointment.typedPlace()))
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

    /** What came of the step that ends; may be empty. */
    public StringProperty outcomeProperty() {
        return outcome;
    }

    /** What kind of step is planned. */
    public ObjectProperty<ActivityKind> kindProperty() {
        return kind;
    }

    /** When it is planned. */
    public WhenInput when() {
        return when;
    }

    /** What it is about; may be empty. */
    public StringProperty subjectProperty() {
        return subject;
    }

    /** Whether something is typed that would be lost without the form. */
    public ObservableBooleanValue typedProperty() {
        return typed;
    }

    /** What is given, if that is what is planned. */
    public GivenInput given() {
        return given;
    }

    /** Where and how long, if an appointment is planned. */
    public AppointmentInput appointment() {
        return appointment;
    }

    /** Whether the appointment can be given to another calendar. */
    boolean givesToCalendar() {
        return calendar.isThere();
    }

    /** The form of the gate that stands before the appointment at the moment. */
    public ReadOnlyObjectProperty<Optional<GateFormViewModel>> gateProperty() {
        return writing.gate.getReadOnlyProperty();
    }

    /** Why it was not kept; empty if all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return writing.problem.getReadOnlyProperty();
    }

    /** What the times that are offered are called: for an appointment they are free ones. */
    ObservableValue<String> offersProperty() {
        return kind.map(
                now -> texts.text(now == ActivityKind.APPOINTMENT ? "plan.when.offered" : "plan.when.suggested"));
    }

    /** Whether it is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.writing.getReadOnlyProperty();
    }
}
