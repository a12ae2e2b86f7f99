package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.Meeting;
import huni.domain.activity.NextStep;
import huni.domain.calendar.GivenEvent;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenReport;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Prospect;
import huni.work.activity.BookAppointment;
import huni.work.activity.ChangeAppointment;
import huni.work.activity.EndActivity;
import huni.work.activity.MissAppointment;
import huni.work.activity.PlanActivities;
import huni.work.activity.RescheduleActivity;
import huni.work.calendar.TakeEvents;
import huni.work.prospect.CreateProspect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does with appointments and what they carry. It is Friday 27 November 2026 in Istanbul, 11:20. */
public abstract class AppointmentsContract {

    private static final Instant NOW = Instant.parse("2026-11-27T08:20:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final GateAnswer SIGNS = new GateAnswer.DecisionMaker("signs up to 50,000");

    private Instant now = NOW;
    private Workspace workspace;
    private ProspectId id;

    /** An empty ledger. */
    protected abstract Ledger ledger() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Workspace(ledger(), () -> now, Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        id = done(new CreateProspect("Deniz Sigorta", "", Optional.empty()));
    }

    @Test
    void bookingPlansTheConfirmationTheRemindersAndTheFollowUpAsOneStepOfUndo() {
        ActivityId appointment = book(TUESDAY, SIGNS);

        assertEquals(
                List.of(
                        "CONFIRMATION EMAIL 2026-11-27",
                        "PHONE_REMINDER CALL 2026-11-30 10:00",
                        "EMAIL_REMINDER EMAIL 2026-11-30 10:00",
                        "FOLLOW_UP CALL 2026-12-02 10:00"),
                planned(appointment));
        assertEquals(Optional.of(Role.CONFIRMATION), prospect().nextStep().flatMap(NextStep::role));

        workspace.undo();
        assertEquals(List.of(), look(records -> records.activities(id)));
        workspace.redo();
        assertEquals(4, planned(appointment).size());
    }

    @Test
    void overAWeekendTheDayBeforeAndTheDayAfterAreWorkingDays() {
        ActivityId onMonday = book(MONDAY.plusWeeks(1), SIGNS);
        ActivityId onFriday = book(LocalDate.of(2026, 12, 4), SIGNS);

        assertEquals(
                List.of(
                        "CONFIRMATION EMAIL 2026-11-27",
                        "PHONE_REMINDER CALL 2026-12-04 10:00",
                        "EMAIL_REMINDER EMAIL 2026-12-04 10:00",
                        "FOLLOW_UP CALL 2026-12-08 10:00"),
                planned(onMonday));
        assertEquals("FOLLOW_UP CALL 2026-12-07 10:00", planned(onFriday).getLast());
    }

    @Test
    void oneForTheNextWorkingDayIsRemindedOfTodayAndOneForTodayNotAtAll() {
        assertEquals(
                "PHONE_REMINDER CALL 2026-11-27", planned(book(MONDAY, SIGNS)).get(1));
        assertEquals(
                List.of("CONFIRMATION EMAIL 2026-11-27", "FOLLOW_UP CALL 2026-11-30 15:00"),
                planned(done(new BookAppointment(
                        id, "", new Due(TODAY, Optional.of(LocalTime.of(15, 0))), Meeting.USUAL, SIGNS, false))));
    }

    @Test
    void theDecisionMakerIsAskedForBeforeAnAppointmentIsBooked() {
        Refusal.GateClosed closed =
                new Refusal.GateClosed(id, "Deniz Sigorta", new StageKey("appointment"), Gate.AUTHORITY);
        BookAppointment booking = booking(TUESDAY, new GateAnswer.None());

        assertEquals(new Outcome.Refused<>(closed), workspace.perform(booking));
        assertEquals(new Outcome.Refused<>(closed), workspace.perform(new PlanActivities(List.of(booking))));

        ActivityId without = done(booking.with(new GateAnswer.WithoutDecisionMaker("she passes it on")));
        assertEquals(
                Optional.of(new FollowThrough.Booking(NOW, false, "she passes it on")),
                activity(without).followThrough().booking());
        assertEquals(false, prospect().authority().isConfirmed());

        ActivityId with = book(TUESDAY, SIGNS);
        assertEquals(
                Optional.of(new FollowThrough.Booking(NOW, true, "")),
                activity(with).followThrough().booking());
        assertEquals("signs up to 50,000", prospect().authority().how());
        assertInstanceOf(Outcome.Done.class, workspace.perform(booking), "once confirmed, nobody asks again");
    }

    @Test
    void bookingMovesToTheStageOfAppointmentsWhereThatIsWanted() {
        done(new BookAppointment(id, "", at(TUESDAY), Meeting.USUAL, SIGNS, true));

        assertEquals(new StageKey("appointment"), prospect().standing().stage());
        assertEquals(true, prospect().authority().isConfirmed());

        workspace.undo();
        assertEquals(new StageKey("lead"), prospect().standing().stage());
        assertEquals(List.of(), look(records -> records.activities(id)));
    }

    @Test
    void whatItCarriesMovesAlongAndWhatWasToldIsToldAnew() {
        ActivityId appointment = book(TUESDAY, SIGNS);
        done(new EndActivity(part(appointment, Role.CONFIRMATION), true, ""));
        done(new EndActivity(part(appointment, Role.EMAIL_REMINDER), false, ""));

        done(new RescheduleActivity(appointment, at(LocalDate.of(2026, 12, 3))));

        assertEquals(
                List.of(
                        "CONFIRMATION EMAIL 2026-11-27",
                        "PHONE_REMINDER CALL 2026-12-02 10:00",
                        "FOLLOW_UP CALL 2026-12-04 10:00"),
                planned(appointment),
                "the reminder that was dropped stays so");
        workspace.undo();
        assertEquals(
                List.of("PHONE_REMINDER CALL 2026-11-30 10:00", "FOLLOW_UP CALL 2026-12-02 10:00"),
                planned(appointment));
    }

    @Test
    void anotherPlaceIsToldAnewAndMovesNothing() {
        ActivityId appointment = book(TUESDAY, SIGNS);
        done(new EndActivity(part(appointment, Role.CONFIRMATION), true, ""));
        done(new RescheduleActivity(part(appointment, Role.PHONE_REMINDER), at(TODAY.plusDays(2))));

        done(new ChangeAppointment(appointment, "Demo", at(TUESDAY), new Meeting("Levent", 90)));

        assertEquals(new Meeting("Levent", 90), activity(appointment).meeting());
        assertEquals("Demo", activity(appointment).subject());
        assertEquals(
                List.of(
                        "CONFIRMATION EMAIL 2026-11-27",
                        "PHONE_REMINDER CALL 2026-11-29 10:00",
                        "EMAIL_REMINDER EMAIL 2026-11-30 10:00",
                        "FOLLOW_UP CALL 2026-12-02 10:00"),
                planned(appointment));
    }

    @Test
    void onceHeldNobodyIsRemindedAndTheFollowUpStays() {
        ActivityId appointment = book(TUESDAY, SIGNS);
        now = Instant.parse("2026-12-01T08:30:00Z");

        done(new EndActivity(appointment, true, "wants an offer"));

        assertEquals(Optional.of(now), activity(appointment).followThrough().held());
        assertEquals(ActivityState.DONE, activity(appointment).state());
        assertEquals(List.of("FOLLOW_UP CALL 2026-12-02 10:00"), planned(appointment));
    }

    @Test
    void whatCameOfOneHeldLongAgoIsAskedOnTheNextWorkingDay() {
        ActivityId appointment = book(TUESDAY, SIGNS);
        now = Instant.parse("2026-12-04T08:30:00Z");

        done(new EndActivity(appointment, true, ""));

        assertEquals(List.of("FOLLOW_UP CALL 2026-12-07 10:00"), planned(appointment));
    }

    @Test
    void aCancelledOneTakesWhatItCarriesWithIt() {
        ActivityId appointment = book(TUESDAY, SIGNS);

        done(new EndActivity(appointment, false, ""));

        assertEquals(List.of(), planned(appointment));
        assertEquals(Optional.empty(), prospect().nextStep());
        workspace.undo();
        assertEquals(4, planned(appointment).size());
    }

    @Test
    void aMissedOneAndTheNewOneAreOneStepOfUndo() {
        ActivityId appointment = book(TUESDAY, SIGNS);
        now = Instant.parse("2026-12-01T08:30:00Z");

        done(new MissAppointment(appointment, "was ill", Optional.of(booking(WEDNESDAY, new GateAnswer.None()))));

        Activity missed = activity(appointment);
        assertEquals(ActivityState.CANCELLED, missed.state());
        assertEquals(Optional.of(now), missed.followThrough().missed());
        assertEquals("was ill", missed.body());
        assertEquals(List.of(), planned(appointment));
        ActivityId next = look(records -> records.planned(id)).stream()
                .filter(activity -> activity.kind() == ActivityKind.APPOINTMENT)
                .map(Activity::id)
                .findFirst()
                .orElseThrow();
        assertEquals("FOLLOW_UP CALL 2026-12-03 10:00", planned(next).getLast());
        assertInstanceOf(
                Outcome.Refused.class, workspace.perform(new MissAppointment(appointment, "", Optional.empty())));

        workspace.undo();
        assertEquals(4, planned(appointment).size());
        assertEquals(5, look(records -> records.activities(id)).size());
    }

    @Test
    void anEventIsTakenOnceAndAgainOnlyWhenItWasChanged() {
        assertEquals(new TakenReport(1, 0, 0, 0), take("meeting@elsewhere", 0, TUESDAY, false));
        Activity taken = look(records -> records.activities(id)).stream()
                .filter(activity -> activity.kind() == ActivityKind.APPOINTMENT)
                .findFirst()
                .orElseThrow();
        assertEquals(new Meeting("Levent", 45), taken.meeting());
        assertEquals(
                List.of(
                        "PHONE_REMINDER CALL 2026-11-30 10:00",
                        "EMAIL_REMINDER EMAIL 2026-11-30 10:00",
                        "FOLLOW_UP CALL 2026-12-02 10:00"),
                planned(taken.id()));

        assertEquals(new TakenReport(0, 0, 0, 1), take("meeting@elsewhere", 0, WEDNESDAY, false));
        assertEquals(Optional.of(at(TUESDAY)), activity(taken.id()).due());
        assertEquals(new TakenReport(0, 1, 0, 0), take("meeting@elsewhere", 1, WEDNESDAY, false));
        assertEquals(Optional.of(at(WEDNESDAY)), activity(taken.id()).due());
        assertEquals(new TakenReport(0, 0, 1, 0), take("meeting@elsewhere", 1, WEDNESDAY, true));
        assertEquals(List.of(), look(records -> records.planned(id)));
        assertEquals(new TakenReport(0, 0, 0, 1), take("meeting@elsewhere", 2, TUESDAY, false));

        workspace.undo();
        workspace.undo();
        assertEquals(4, look(records -> records.planned(id)).size());
    }

    @Test
    void anOwnAppointmentThatWasMovedInAnotherCalendarMoves() {
        ActivityId appointment = book(TUESDAY, SIGNS);
        String uid = GivenEvent.uid(appointment);

        assertEquals(new TakenReport(0, 0, 0, 1), take(uid, 1, WEDNESDAY, false));
        assertEquals(new TakenReport(0, 1, 0, 0), take(uid, 7, WEDNESDAY, false));

        assertEquals("Presentation", activity(appointment).subject());
        assertEquals(Optional.of(at(WEDNESDAY)), activity(appointment).due());
        assertTrue(GivenEvent.sequence(activity(appointment)) > 7, "the next file is newer than the one taken");
        assertEquals(new TakenReport(0, 0, 0, 1), take(uid, 7, TUESDAY, false));
    }

    private TakenReport take(String uid, long sequence, LocalDate day, boolean cancelled) {
        return done(new TakeEvents(List.of(new TakeEvents.Assigned(
                new TakenEvent(uid, sequence, "Sunum", "Levent", Optional.of(at(day)), 45, cancelled, Optional.empty()),
                id))));
    }

    private static Due at(LocalDate day) {
        return new Due(day, Optional.of(TEN));
    }

    private BookAppointment booking(LocalDate day, GateAnswer answer) {
        return new BookAppointment(id, "Presentation", at(day), new Meeting("Their office", 60), answer, false);
    }

    private ActivityId book(LocalDate day, GateAnswer answer) {
        return done(booking(day, answer));
    }

    /** The planned parts of an appointment, in the order of their roles. */
    private List<String> planned(ActivityId appointment) {
        return parts(appointment).stream()
                .filter(Activity::isPlanned)
                .map(part -> part.role().orElseThrow() + " " + part.kind() + " "
                        + part.due().orElseThrow().day()
                        + part.due()
                                .orElseThrow()
                                .time()
                                .map(time -> " " + time)
                                .orElse(""))
                .toList();
    }

    private ActivityId part(ActivityId appointment, Role role) {
        return parts(appointment).stream()
                .filter(part -> part.role().equals(Optional.of(role)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Activity> parts(ActivityId appointment) {
        return look(records -> records.activities(id)).stream()
                .filter(activity -> activity.followThrough()
                        .chain()
                        .filter(chain -> chain.parent().equals(appointment))
                        .isPresent())
                .sorted((a, b) -> a.role().orElseThrow().compareTo(b.role().orElseThrow()))
                .toList();
    }

    private Activity activity(ActivityId activity) {
        return look(records -> records.activity(activity));
    }

    private Prospect prospect() {
        return look(records -> records.prospect(id));
    }

    private <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    /** Reads inside an operation, and takes it back at once, so that looking leaves no step. */
    private <R> R look(Reading<R> reading) {
        List<R> seen = new ArrayList<>();
        workspace.perform(new Operation<R>() {
            @Override
            public OperationName name() {
                return OperationName.SETTING;
            }

            @Override
            public R apply(Records records) throws RefusedException {
                seen.add(reading.from(records));
                throw new RefusedException(new Refusal.Cancelled());
            }
        });
        return seen.getLast();
    }

    @FunctionalInterface
    private interface Reading<R> {
        R from(Records records) throws RefusedException;
    }
}
