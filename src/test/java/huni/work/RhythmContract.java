package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.call.CallOutcome;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.work.activity.EndActivity;
import huni.work.activity.PlanActivity;
import huni.work.activity.SetRhythm;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.call.LogAttempt;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every ledger keeps up the contact with those who are parked. It is Friday 27 November 2026 in Istanbul. */
public abstract class RhythmContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Rhythm MONTHLY = new Rhythm(1, Unit.MONTHS);

    private Workspace workspace;
    private ProspectId parked;

    /** An empty ledger. */
    protected abstract Ledger ledger() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Workspace(ledger(), () -> Instant.parse("2026-11-27T08:20:00Z"), Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        parked = done(new CreateProspect("Turna Denizcilik", "", Optional.empty()));
        done(new MoveProspects(
                List.of(parked),
                new Move(new StageKey("parked"), MoveSource.MENU, new GateAnswer.None()),
                new Slot.Top()));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(operation);
    }

    private List<Activity> planned() {
        return done(new Operation<List<Activity>>() {
            @Override
            public huni.domain.OperationName name() {
                return huni.domain.OperationName.NOTE;
            }

            @Override
            public boolean isStep() {
                return false;
            }

            @Override
            public List<Activity> apply(Records records) {
                return records.planned(parked);
            }
        });
    }

    private List<Due> due() {
        return planned().stream().flatMap(step -> step.due().stream()).toList();
    }

    @Test
    void whoGetsARhythmGetsACallAndUndoTakesBoth() {
        done(new SetRhythm(parked, Optional.of(new Rhythm(2, Unit.WEEKS))));

        assertEquals(List.of(Due.on(TODAY.plusWeeks(2))), due());

        workspace.undo();
        assertEquals(List.of(), due());
    }

    @Test
    void theNextCallIsPlannedOnAWorkingDayWhenTheLastIsDone() {
        done(new SetRhythm(parked, Optional.of(MONTHLY)));
        done(new EndActivity(planned().getFirst().id(), true, ""));

        assertEquals(List.of(Due.on(LocalDate.of(2026, 12, 28))), due());
        assertEquals(ActivityKind.CALL, planned().getFirst().kind());
    }

    @Test
    void whatIsPlannedAfterItGoesBeforeTheRhythm() {
        done(new SetRhythm(parked, Optional.of(MONTHLY)));
        Due soon = Due.on(TODAY.plusDays(3));
        done(new EndActivity(
                planned().getFirst().id(),
                true,
                "",
                Optional.of(new PlanActivity(parked, ActivityKind.EMAIL, "", soon, Optional.empty()))));

        assertEquals(List.of(soon), due());
    }

    @Test
    void aCallThatReachedNobodyIsTriedAgainByItself() {
        done(new SetRhythm(parked, Optional.of(MONTHLY)));
        done(new EndActivity(planned().getFirst().id(), false, ""));
        assertEquals(List.of(), due());

        done(new LogAttempt(parked, CallOutcome.WRONG_NUMBER, "", Optional.empty()));

        assertEquals(1, due().size());
    }

    @Test
    void aCustomerIsHeardOfAgainAndAgainFromTheWinOn() {
        done(new SetRhythm(parked, Optional.of(MONTHLY)));
        Activity before = planned().getFirst();
        done(new MoveProspects(
                List.of(parked),
                new Move(
                        new StageKey("won"),
                        MoveSource.MENU,
                        new GateAnswer.Won(Money.of(CurrencyUnit.of("TRY"), 10), TODAY)),
                new Slot.Top()));

        assertEquals(List.of(Due.on(LocalDate.of(2026, 12, 28))), due());
        assertNotEquals(before.id(), planned().getFirst().id(), "what was planned before the win is given up");
        done(new EndActivity(planned().getFirst().id(), true, ""));
        assertEquals(1, due().size());

        workspace.undo();
        workspace.undo();
        assertEquals(List.of(before.id()), planned().stream().map(Activity::id).toList());
    }

    @Test
    void whoIsParkedWithARhythmIsHeardOfAgainAndUndoTakesTheCallToo() {
        parked = done(new CreateProspect("Ege", "", Optional.empty()));
        done(new SetRhythm(parked, Optional.of(MONTHLY)));
        assertEquals(List.of(), due());

        move("parked", new GateAnswer.None());

        assertEquals(List.of(Due.on(LocalDate.of(2026, 12, 28))), due());
        workspace.undo();
        assertEquals(List.of(), due());
    }

    @Test
    void whatIsPlannedAlreadyStaysTheNextStepOfWhoIsParked() {
        parked = done(new CreateProspect("Ege", "", Optional.empty()));
        Due soon = Due.on(TODAY.plusDays(3));
        done(new PlanActivity(parked, ActivityKind.EMAIL, "", soon, Optional.empty()));
        done(new SetRhythm(parked, Optional.of(MONTHLY)));

        move("parked", new GateAnswer.None());

        assertEquals(List.of(soon), due());
    }

    @ParameterizedTest
    @ValueSource(strings = {"won", "parked"})
    void anotherPlaceInTheColumnPlansNothing(String column) {
        GateAnswer answer = column.equals("won")
                ? new GateAnswer.Won(Money.of(CurrencyUnit.of("TRY"), 10), TODAY)
                : new GateAnswer.None();
        done(new SetRhythm(parked, Optional.of(MONTHLY)));
        move(column, answer);
        done(new EndActivity(planned().getFirst().id(), false, ""));
        assertEquals(List.of(), due());

        move(column, answer);

        assertEquals(List.of(), due());
    }

    private void move(String to, GateAnswer answer) {
        done(new MoveProspects(List.of(parked), new Move(new StageKey(to), MoveSource.MENU, answer), new Slot.Top()));
    }

    @Test
    void aCallThatWasHeldIsFollowedByTheNextOneUnlessSomethingElseIsPlanned() {
        done(new SetRhythm(parked, Optional.of(MONTHLY)));
        UUID call = done(new BeginCall(parked));
        done(new FinishCall(call, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 60));
        assertEquals(List.of(Due.on(LocalDate.of(2026, 12, 28))), due());

        UUID other = done(new BeginCall(parked));
        Due soon = Due.on(TODAY.plusDays(3));
        done(new FinishCall(
                other,
                CallOutcome.TALKED,
                "",
                Optional.of(new PlanActivity(parked, ActivityKind.EMAIL, "", soon, Optional.empty())),
                Optional.empty(),
                60));
        assertEquals(Set.of(soon, Due.on(LocalDate.of(2026, 12, 28))), Set.copyOf(due()));
    }

    @Test
    void anOpenProspectHasNextStepsAndNoRhythm() {
        ProspectId open = done(new CreateProspect("Ege", "", Optional.empty()));
        done(new SetRhythm(open, Optional.of(MONTHLY)));

        parked = open;
        assertEquals(List.of(), due());
    }
}
