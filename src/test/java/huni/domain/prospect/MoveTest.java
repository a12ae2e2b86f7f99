package huni.domain.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final StageKey LEAD = new StageKey("lead");
    private static final Moment MONDAY = at("2026-11-16T09:00:00Z");
    private static final Moment LATE = at("2026-11-23T20:59:00Z");

    private static final UUID EVENT = new UUID(0, 2);

    private final Prospect lead =
            Prospect.begun(new ProspectId(new UUID(0, 1)), "Ege Tekstil", Standing.begun(LEAD, 0, MONDAY), TRY, MONDAY);

    @Test
    void aMoveAt2359LocalTimeStaysOnItsDay() {
        Prospect moved = to("decision_maker", new GateAnswer.None())
                .change(EVENT, lead, PIPELINE, 5, LATE)
                .prospect();

        assertEquals(LocalDate.of(2026, 11, 23), moved.standing().sinceDay());
        assertEquals(LATE.instant(), moved.touchedAt());
    }

    @Test
    void movingOutOfWonClearsTheClosingDate() {
        GateAnswer.Won answer = new GateAnswer.Won(Money.of(TRY, 45_000), LocalDate.of(2026, 11, 20));
        Prospect won = to("won", answer).change(EVENT, lead, PIPELINE, 0, LATE).prospect();
        Move back = to("closing", new GateAnswer.None());

        Prospect reopened = back.change(EVENT, won, PIPELINE, 0, LATE).prospect();

        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), won.standing().closedOn());
        assertEquals(Optional.empty(), reopened.standing().closedOn());
        assertEquals(
                Optional.of(StageEvent.Kind.REOPENED),
                back.change(EVENT, won, PIPELINE, 0, LATE).event().map(StageEvent::kind));
    }

    @Test
    void aWinDatedInThePastCountsOnItsOwnDay() {
        GateAnswer.Won answer = new GateAnswer.Won(Money.of(TRY, 45_000), LocalDate.of(2026, 10, 30));

        Optional<StageEvent> event =
                to("won", answer).change(EVENT, lead, PIPELINE, 0, LATE).event();

        assertEquals(Optional.of(LocalDate.of(2026, 10, 30)), event.map(StageEvent::day));
    }

    @Test
    void aLostProspectKeepsTheFurthestStepItReached() {
        Prospect reached = to("presentation", new GateAnswer.None())
                .change(EVENT, lead, PIPELINE, 0, MONDAY)
                .prospect();
        Prospect lost = to("lost", new GateAnswer.Lost("no_need", "", Optional.empty()))
                .change(EVENT, reached, PIPELINE, 0, LATE)
                .prospect();

        assertEquals(new StageKey("presentation"), lost.standing().furthest());
    }

    @Test
    void goingBackOverAGateAlreadyPassedAsksNothing() {
        Prospect presented = to("presentation", new GateAnswer.None())
                .change(EVENT, lead, PIPELINE, 0, MONDAY)
                .prospect();

        assertEquals(Optional.empty(), to("appointment", new GateAnswer.None()).closedGate(presented, PIPELINE));
        assertEquals(
                Optional.of(Gate.AUTHORITY),
                to("appointment", new GateAnswer.None()).closedGate(lead, PIPELINE));
    }

    @Test
    void theQuestionForTheDecisionMakerCannotBeJumped() {
        Move jump = to("presentation", new GateAnswer.None());
        Move told = to("presentation", new GateAnswer.WithoutDecisionMaker("invited us"));

        assertEquals(Optional.of(Gate.AUTHORITY), jump.closedGate(lead, PIPELINE));
        assertEquals(Optional.empty(), told.closedGate(lead, PIPELINE));
        assertEquals(Optional.empty(), to("parked", new GateAnswer.None()).closedGate(lead, PIPELINE));
        assertEquals(
                Optional.empty(), to("decision_maker", new GateAnswer.None()).closedGate(lead, PIPELINE));
    }

    @Test
    void anOverrideOpensTheGateAndItsReasonIsKept() {
        Move move = to("appointment", new GateAnswer.WithoutDecisionMaker("meets at the fair"));

        assertEquals(Optional.empty(), move.closedGate(lead, PIPELINE));
        assertEquals(
                Optional.of("meets at the fair"),
                move.change(EVENT, lead, PIPELINE, 0, LATE).event().map(StageEvent::note));
        assertEquals(
                Certainty.NOT_ASKED,
                move.change(EVENT, lead, PIPELINE, 0, LATE)
                        .prospect()
                        .authority()
                        .certainty());
    }

    @Test
    void movingInsideAStageIsNeitherATouchNorAnEvent() {
        Move inside = to("lead", new GateAnswer.None());

        Prospect moved = inside.change(EVENT, lead, PIPELINE, 77, LATE).prospect();

        assertEquals(lead.withStanding(lead.standing().withRank(77)), moved);
        assertEquals(
                Optional.empty(), inside.change(EVENT, lead, PIPELINE, 0, LATE).event());
    }

    @Test
    void aWinAndALossGiveUpWhatIsPlanned() {
        assertTrue(
                changed("won", new GateAnswer.Won(Money.of(TRY, 5), LATE.day())).givesUpPlans());
        assertTrue(changed("lost", new GateAnswer.Lost("no_need", "", Optional.empty()))
                .givesUpPlans());
        assertFalse(changed("parked", new GateAnswer.None()).givesUpPlans());
    }

    @Test
    void aReasonIsKeptInALostStageAloneAndAClosingDayInAClosedOne() {
        Prospect lost = changed("lost", new GateAnswer.Lost("no_need", "", Optional.empty()))
                .prospect();
        Prospect parked = to("parked", new GateAnswer.None())
                .change(EVENT, lost, PIPELINE, 0, LATE)
                .prospect();

        assertEquals(Optional.of("no_need"), lost.standing().reason());
        assertEquals(Optional.of(LATE.day()), lost.standing().closedOn());
        assertEquals(Optional.empty(), parked.standing().reason());
        assertEquals(Optional.empty(), parked.standing().closedOn());
    }

    @Test
    void puttingTheStagesInOrderIsNoTouch() {
        Move tidied = new Move(new StageKey("decision_maker"), MoveSource.TIDYING, new GateAnswer.None());

        Prospect moved = tidied.change(EVENT, lead, PIPELINE, 0, LATE).prospect();

        assertEquals(lead.touchedAt(), moved.touchedAt());
        assertEquals(LATE.day(), moved.standing().sinceDay());
    }

    @Test
    void whatTheGateWasToldIsKnownOfTheProspect() {
        Prospect asked = changed("appointment", new GateAnswer.DecisionMaker(" signs herself "))
                .prospect();
        Prospect won =
                changed("won", new GateAnswer.Won(Money.of(TRY, 5), LATE.day())).prospect();

        assertTrue(asked.authority().isConfirmed());
        assertEquals("signs herself", asked.authority().how());
        assertEquals(Optional.of(Money.of(TRY, 5)), won.worth());
        assertEquals(Certainty.CONFIRMED, won.budget().certainty());
    }

    private StageChange changed(String stage, GateAnswer answer) {
        return to(stage, answer).change(EVENT, lead, PIPELINE, 0, LATE);
    }

    private static Move to(String stage, GateAnswer answer) {
        return new Move(new StageKey(stage), MoveSource.DRAG, answer);
    }

    private static Moment at(String instant) {
        return new Moment(Instant.parse(instant), ZoneId.of("Europe/Istanbul"));
    }
}
