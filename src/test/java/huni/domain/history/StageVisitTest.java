package huni.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.history.StageVisit.Departure;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageVisitTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final ProspectId PROSPECT = new ProspectId(new UUID(0, 1));

    private final List<StageEvent> events = new ArrayList<>();
    private Pipeline pipeline = Pipeline.standard();

    private StageVisitTest enters(int day, String stage) {
        return enters(day, stage, StageEvent.Kind.MOVED, MoveSource.DRAG, LocalTime.NOON);
    }

    private StageVisitTest enters(int day, String stage, StageEvent.Kind kind, MoveSource source, LocalTime at) {
        events.add(event(day, stage, kind, source, at, Optional.empty()));
        return this;
    }

    private StageEvent event(
            int day, String stage, StageEvent.Kind kind, MoveSource source, LocalTime at, Optional<UUID> undoes) {
        LocalDate on = START.plusDays(day);
        Optional<StageKey> from = events.isEmpty()
                ? Optional.of(new StageKey("lead"))
                : Optional.of(events.getLast().to());
        return new StageEvent(
                new UUID(1, events.size()),
                PROSPECT,
                on.atTime(at).toInstant(ZoneOffset.UTC),
                on,
                from,
                new StageKey(stage),
                kind,
                source,
                "",
                undoes);
    }

    private List<StageVisit> visits() {
        return StageHistory.of(events).visits(pipeline);
    }

    private static StageVisit visit(String stage, int entered, int left, Departure leaving) {
        return new StageVisit(
                new StageKey(stage), START.plusDays(entered), false, Optional.of(START.plusDays(left)), leaving);
    }

    private static StageVisit staysIn(String stage, int entered) {
        return new StageVisit(new StageKey(stage), START.plusDays(entered), false, Optional.empty(), Departure.STAYS);
    }

    @Test
    void eachStayEndsWhereTheNextStageBegins() {
        enters(0, "lead")
                .enters(3, "decision_maker")
                .enters(9, "lead")
                .enters(12, "parked")
                .enters(20, "closing");

        assertEquals(
                List.of(
                        visit("lead", 0, 3, Departure.ADVANCED),
                        visit("decision_maker", 3, 9, Departure.BACK),
                        visit("lead", 9, 12, Departure.PARKED),
                        staysIn("closing", 20)),
                visits());
    }

    @Test
    void aLossEndsAStayAndReopeningBeginsOne() {
        enters(0, "lead").enters(3, "lost");
        enters(9, "lead", StageEvent.Kind.REOPENED, MoveSource.DRAG, LocalTime.NOON);

        assertEquals(List.of(visit("lead", 0, 3, Departure.LOST), staysIn("lead", 9)), visits());
    }

    @Test
    void aWinIsAnAdvance() {
        enters(0, "closing").enters(3, "won");

        assertEquals(List.of(visit("closing", 0, 3, Departure.ADVANCED)), visits());
    }

    @Test
    void anUndoneMoveEndsNothing() {
        enters(0, "lead").enters(3, "decision_maker");
        events.add(event(
                4,
                "lead",
                StageEvent.Kind.UNDONE,
                MoveSource.UNDO,
                LocalTime.NOON,
                Optional.of(events.getLast().id())));

        assertEquals(List.of(staysIn("lead", 0)), visits());
    }

    @Test
    void aClosingTakenBackAtOnceEndsNothing() {
        enters(0, "closing").enters(3, "won");
        enters(3, "closing", StageEvent.Kind.REOPENED, MoveSource.DRAG, LocalTime.of(12, 9));

        assertEquals(List.of(staysIn("closing", 0)), visits());
    }

    @Test
    void tidyingUpMovesWithoutProgress() {
        enters(0, "lead");
        enters(3, "decision_maker", StageEvent.Kind.MOVED, MoveSource.TIDYING, LocalTime.NOON);

        assertEquals(List.of(visit("lead", 0, 3, Departure.TIDIED), staysIn("decision_maker", 3)), visits());
    }

    @Test
    void aMoveToAnotherPipelineIsNeitherAnAdvanceNorALoss() {
        Stage other = new Stage(
                new StageKey("renewal"),
                StageType.OPEN,
                Gate.NONE,
                Optional.of("Renewal"),
                20,
                new BigDecimal("0.5"),
                7,
                Optional.empty(),
                false,
                new PipelineKey("renewals"),
                StageRole.NONE,
                0);
        pipeline = new Pipeline(
                Stream.concat(pipeline.stages().stream(), Stream.of(other)).toList());
        enters(0, "lead").enters(3, "renewal");

        assertEquals(List.of(visit("lead", 0, 3, Departure.MOVED_AWAY), staysIn("renewal", 3)), visits());
    }

    @Test
    void whatNobodyKnowsTheDayOfIsSaid() {
        enters(0, "lead");
        events.add(event(3, "appointment", StageEvent.Kind.MOVED, MoveSource.IMPORT, LocalTime.NOON, Optional.empty())
                .withUndated(true));

        List<StageVisit> visits = visits();

        assertTrue(visits.getFirst().isLeftUndated());
        assertTrue(visits.getLast().undated());
    }
}
