package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.activity.NextStep;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.work.activity.EditIncentive;
import huni.work.activity.EndActivity;
import huni.work.activity.GiveIncentive;
import huni.work.activity.PlanActivity;
import huni.work.activity.RescheduleActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditContact;
import huni.work.prospect.EditProspect;
import huni.work.prospect.PutContact;
import huni.work.prospect.RemoveContact;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does with activities, incentives and contacts. It is Monday 23 November 2026 in Istanbul. */
public abstract class ActivitiesContract {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T08:02:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Workspace workspace;
    private ProspectId id;

    /** An empty ledger. */
    protected abstract Ledger ledger() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Workspace(ledger(), NOW, Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        id = done(new CreateProspect("Ege Tekstil", "", Optional.empty()));
    }

    @Test
    void doneAndWhatComesNextAreOneStepOfUndo() {
        ActivityId call = done(plan(ActivityKind.CALL, TODAY));

        done(new EndActivity(call, true, "talked", Optional.of(plan(ActivityKind.EMAIL, TODAY.plusDays(1)))));

        assertEquals(Optional.of(ActivityKind.EMAIL), prospect().nextStep().map(NextStep::kind));
        assertEquals(List.of(ActivityState.DONE, ActivityState.PLANNED), states());

        workspace.undo();

        assertEquals(Optional.of(call), prospect().nextStep().map(NextStep::activity));
        assertEquals(List.of(ActivityState.PLANNED), states());
    }

    @Test
    void theNextStepFollowsTheActivitiesWhoeverWritesThem() {
        ActivityId later = done(plan(ActivityKind.CALL, TODAY.plusDays(2)));
        ActivityId sooner = done(plan(ActivityKind.EMAIL, TODAY));
        assertEquals(Optional.of(sooner), prospect().nextStep().map(NextStep::activity));

        done(new RescheduleActivity(sooner, Due.on(TODAY.plusDays(5))));
        assertEquals(Optional.of(later), prospect().nextStep().map(NextStep::activity));
        done(EditProspect.rename(id, "Ege"));
        assertEquals(Optional.of(later), prospect().nextStep().map(NextStep::activity));

        done(new EndActivity(later, false, ""));
        assertEquals(Optional.of(sooner), prospect().nextStep().map(NextStep::activity));
        workspace.undo();
        workspace.undo();
        assertEquals("Ege Tekstil", prospect().company());
        assertEquals(Optional.of(later), prospect().nextStep().map(NextStep::activity));
    }

    @Test
    void theClockOfARequestRunsWhateverTheNextStepIs() {
        Optional<Instant> asked = Optional.of(NOW.instant());
        ActivityId request = done(plan(ActivityKind.INFORMATION_REQUEST, TODAY.plusDays(3)));
        ActivityId call = done(plan(ActivityKind.CALL, TODAY));
        assertEquals(Optional.of(call), prospect().nextStep().map(NextStep::activity));
        assertEquals(asked, prospect().nextStep().flatMap(NextStep::asked));

        done(EditProspect.rename(id, "Ege"));
        assertEquals(asked, prospect().nextStep().flatMap(NextStep::asked));

        done(new EndActivity(request, true, "sent"));
        assertEquals(Optional.of(call), prospect().nextStep().map(NextStep::activity));
        assertEquals(Optional.empty(), prospect().nextStep().flatMap(NextStep::asked));

        workspace.undo();
        assertEquals(asked, prospect().nextStep().flatMap(NextStep::asked));
    }

    @Test
    void aProspectIsWrittenWithTheStepItHasWhateverItIsPutWith() {
        ActivityId call = done(plan(ActivityKind.CALL, TODAY));

        done(new EditProspect(id, OperationName.RENAME, (p, _) -> p.withNextStep(Optional.empty())));

        assertEquals(Optional.of(call), prospect().nextStep().map(NextStep::activity));
    }

    @Test
    void anIncentiveAndItsFollowUpAreOneStepOfUndo() {
        Incentive trial = new Incentive(Incentive.Kind.TRIAL, Optional.of(TODAY.plusDays(14)), Optional.empty());

        ActivityId given = done(new GiveIncentive(
                id, trial, " 2 seats ", TODAY.minusDays(3), Optional.of(plan(ActivityKind.CALL, TODAY.plusDays(7)))));

        Activity written = activity(given);
        assertEquals(Optional.of(trial), written.incentive());
        assertEquals("2 seats", written.subject());
        assertEquals(ActivityState.DONE, written.state());
        assertEquals(Instant.parse("2026-11-20T09:00:00Z"), written.at());
        assertEquals(
                Optional.of(TODAY.plusDays(7)),
                prospect().nextStep().map(step -> step.due().day()));
        assertEquals(NOW.instant(), prospect().touchedAt());

        workspace.undo();

        assertEquals(List.of(), states());
    }

    @Test
    void anIncentiveForALaterDayIsPlanned() {
        Incentive gift = new Incentive(Incentive.Kind.GIFT, Optional.empty(), Optional.empty());

        ActivityId given = done(new GiveIncentive(id, gift, "", TODAY.plusDays(2), Optional.empty()));

        assertEquals(Optional.of(Due.on(TODAY.plusDays(2))), activity(given).due());
        assertEquals(Optional.of(given), prospect().nextStep().map(NextStep::activity));
    }

    @Test
    void oneThingAboutAnIncentiveChangesAlone() {
        Incentive trial = new Incentive(Incentive.Kind.TRIAL, Optional.of(TODAY), Optional.empty());
        ActivityId given = done(new GiveIncentive(id, trial, "", TODAY, Optional.empty()));
        Optional<Money> cost = Optional.of(Money.of(CurrencyUnit.of("TRY"), 500));

        done(new EditIncentive(
                given, a -> a.withIncentive(new Incentive(Incentive.Kind.TRIAL, Optional.of(TODAY), cost))));

        assertEquals(cost, activity(given).incentive().flatMap(Incentive::cost));
        assertEquals(ActivityState.DONE, activity(given).state());
    }

    @Test
    void twoFieldsOfAContactSavedOneRightAfterTheOtherAreBothKept() {
        ContactId person = done(new PutContact(new Contact(
                        new ContactId(new UUID(1, 2)),
                        id,
                        "Selin Aksoy",
                        "",
                        "",
                        "",
                        "",
                        Authority.Role.UNKNOWN,
                        0,
                        0)))
                .id();

        done(new EditContact(id, person, c -> with(c, "Owner", c.email())));
        done(new EditContact(id, person, c -> with(c, c.title(), "selin@ege.example")));

        Contact written = look(records -> records.contacts(id)).getFirst();
        assertEquals("Owner", written.title());
        assertEquals("selin@ege.example", written.email());

        done(new RemoveContact(id, person));
        assertEquals(new Outcome.Refused<>(new Refusal.Gone()), workspace.perform(new EditContact(id, person, c -> c)));
    }

    private static Contact with(Contact c, String title, String email) {
        return new Contact(
                c.id(),
                c.prospect(),
                c.name(),
                title,
                c.phone(),
                c.phoneE164(),
                email,
                c.role(),
                c.position(),
                c.version());
    }

    private PlanActivity plan(ActivityKind kind, LocalDate day) {
        return new PlanActivity(id, kind, "", Due.on(day), Optional.empty());
    }

    private List<ActivityState> states() {
        return look(records -> records.activities(id)).stream()
                .map(Activity::state)
                .sorted(Comparator.comparing(ActivityState::name))
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
