package huni.ui.prospect;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.PlannedAppointment;
import huni.domain.activity.RequestClock;
import huni.domain.dossier.Dossier;
import huni.language.DueWords;
import huni.language.RequestWords;
import huni.ui.plan.PlanContext;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.plan.PlanForms;
import huni.ui.plan.PlanPurpose;
import huni.work.activity.EndActivity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is to be done next with the prospect, and what else is planned. */
final class NextStepViewModel {

    /**
     * A planned activity as it is shown.
     *
     * @param what the subject, or what kind it is if it has none
     * @param when the day, and the time if there is one
     * @param waiting of an information request, how long they have waited; else empty
     */
    record Step(
            ActivityId id,
            ActivityKind kind,
            String kindName,
            String what,
            String when,
            Due.State state,
            Due due,
            String waiting,
            Activity activity) {

        /** Whether it takes place with both, so that it can be missed. */
        boolean isAppointment() {
            return kind == ActivityKind.APPOINTMENT;
        }

        /** Whether its time has come, so that it can be seen not to have taken place. */
        boolean isBegun(Moment now) {
            return isAppointment()
                    && !due.day().atTime(due.time().orElse(LocalTime.MIN)).isAfter(now.minute());
        }

        /** Whether something told before an appointment is done when it is told: nothing comes after it but that. */
        boolean isTold() {
            return activity.role().filter(role -> role != Role.FOLLOW_UP).isPresent();
        }
    }

    /** What is shown: nothing planned, or the steps with the earliest first. */
    record Shown(List<Step> steps, boolean closed) {}

    private final ProspectScreenContext context;
    private final ProspectActions actions;
    private final PlanPurpose plan;
    private Optional<Dossier> shownDossier = Optional.empty();
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", new Shown(List.of(), true));
    private final ReadOnlyObjectWrapper<Optional<PlanFormViewModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());

    /** @param actions write messages about a step, and give an appointment to another calendar */
    NextStepViewModel(ProspectScreenContext context, ProspectActions actions) {
        this.context = context;
        this.actions = actions;
        this.plan = new PlanPurpose.Plan(List.of(context.id()), "");
    }

    /** @param closed whether the prospect is won or lost, so that nothing needs to be planned */
    void show(Dossier dossier, boolean closed) {
        shownDossier = Optional.of(dossier);
        shown.set(written(dossier, closed));
    }

    private Shown written(Dossier dossier, boolean closed) {
        Moment now = context.door().now();
        return new Shown(
                dossier.planned().stream().flatMap(a -> step(a, now).stream()).toList(), closed);
    }

    /**
     * Lets what waits for an answer say for how long, with each minute: no write tells of it.
     *
     * @param also ends together with it
     * @return ends it
     */
    Runnable runClocks(Runnable also) {
        Runnable stop = context.door().onMinute(_ -> shownDossier.ifPresent(this::minuteBegins));
        return () -> {
            stop.run();
            also.run();
        };
    }

    private void minuteBegins(Dossier dossier) {
        Shown now = written(dossier, shown.get().closed());
        boolean waits = now.steps().stream().anyMatch(step -> !step.waiting().isEmpty());
        if (waits && !now.equals(shown.get())) {
            shown.set(now);
        }
    }

    private Optional<Step> step(Activity activity, Moment now) {
        String kind = context.words().activity(activity.kind());
        Optional<RequestClock> waiting =
                RequestClock.of(activity, context.door().workingTime(), now);
        Optional<Due.State> late = waiting.filter(RequestClock::late).map(_ -> Due.State.OVERDUE);
        return activity.due()
                .map(due -> new Step(
                        activity.id(),
                        activity.kind(),
                        kind,
                        context.words().planned(activity.kind(), activity.role(), activity.subject()),
                        DueWords.of(context.formats(), due),
                        late.orElse(due.state(now)),
                        due,
                        waiting.map(new RequestWords(context.texts(), context.formats())::running)
                                .orElse(""),
                        activity));
    }

    /** Opens the form that plans something. */
    void plan() {
        open(plan, nextWorkingDay());
    }

    /** Opens the form that plans something, of which only the day is not known yet. */
    void plan(String subject) {
        open(plan, nextWorkingDay()).subjectProperty().set(subject.strip());
    }

    /** Asks when the parked prospect shall come back; a form that is open already stays, with what was typed in it. */
    void planReturn(String company) {
        if (form.get().isEmpty()) {
            open(
                    new PlanPurpose.Return(List.of(context.id()), company),
                    PlanFormViewModel.usualReturn(
                            context.door().workingTime(), context.formats().today()));
        }
    }

    /** Opens the form that gives something. */
    void give() {
        open(new PlanPurpose.Give(context.id(), ""), context.formats().today());
    }

    /** Opens the form that plans to ask what came of something given: on its last day, if that is still to come. */
    void followUp(String what, Optional<LocalDate> ends) {
        LocalDate on =
                ends.filter(day -> day.isAfter(context.formats().today())).orElse(nextWorkingDay());
        open(plan, on).subjectProperty().set(context.texts().text("plan.given.follow_up.subject", what));
    }

    /** Opens the form that ends the step and plans the next one. What is told before an appointment is done at once. */
    void doneAndNext(Step step) {
        new PlanForms(planning(), false)
                .done(context.id(), "", step.id(), step.kind(), step.activity().role(), step.what(), this::close)
                .ifPresent(opened -> form.set(Optional.of(opened)));
    }

    /** Opens the form that moves the step to another time; that of an appointment tells its place too. */
    void reschedule(Step step) {
        open(
                step.isAppointment()
                        ? new PlanPurpose.Change(step.activity())
                        : new PlanPurpose.Reschedule(step.id(), step.due()),
                step.due().day());
    }

    /** Opens the form that says that the appointment did not take place, and books a new one. */
    void missed(Step step) {
        open(new PlanPurpose.Miss(step.activity(), ""), nextWorkingDay());
    }

    /** Saves an appointment, with its reminders, as a file for another calendar. */
    void toCalendar(Step step) {
        shownDossier.ifPresent(dossier -> actions.toCalendar(PlannedAppointment.of(
                step.activity(), dossier.planned(), dossier.prospect().company())));
    }

    /** Opens the form that books an appointment of which this is known already. */
    PlanFormViewModel book(String subject, Due due) {
        PlanFormViewModel opened = open(plan, nextWorkingDay());
        opened.kindProperty().set(ActivityKind.APPOINTMENT);
        opened.subjectProperty().set(subject.strip());
        opened.when().choose(due);
        return opened;
    }

    private PlanFormViewModel open(PlanPurpose purpose, LocalDate first) {
        PlanFormViewModel opened = new PlanFormViewModel(purpose, first, planning(), this::close);
        form.set(Optional.of(opened));
        return opened;
    }

    private PlanContext planning() {
        return context.planning().with(actions::toCalendar);
    }

    private LocalDate nextWorkingDay() {
        return context.door().workingTime().after(context.formats().today());
    }

    /** What was typed in the open form and is in no record yet. */
    List<String> leave() {
        return form.get().map(PlanFormViewModel::leave).orElse(List.of());
    }

    /** Writes a message about the step, which is ticked off when it was sent. */
    void message(Step step) {
        actions.message(Optional.of(step.id()));
    }

    /** Gives the step up; that can be undone. */
    void cancel(Step step) {
        context.door()
                .performUndoable(
                        new EndActivity(step.id(), false, ""),
                        context.texts().text("prospect.next.cancelled", step.what()));
    }

    /** Whether the step is an appointment whose time has come. */
    boolean isBegun(Step step) {
        return step.isBegun(context.door().now());
    }

    private void close() {
        form.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The form that is open at the moment. */
    ReadOnlyObjectProperty<Optional<PlanFormViewModel>> formProperty() {
        return form.getReadOnlyProperty();
    }
}
