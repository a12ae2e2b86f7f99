package huni.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StageHistoryTest {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final ProspectId PROSPECT = new ProspectId(new UUID(0, 1));
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey DECISION_MAKER = new StageKey("decision_maker");
    private static final StageKey PRESENTATION = new StageKey("presentation");
    private static final StageKey WON = new StageKey("won");

    private final List<StageEvent> events = new ArrayList<>();

    private void enters(int day, StageKey stage, MoveSource source) {
        add(day, stage, events.isEmpty() ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED, source, Optional.empty());
    }

    private void enters(int day, StageKey stage) {
        enters(day, stage, MoveSource.DRAG);
    }

    private void undoesTheLast(int day) {
        StageEvent last = events.getLast();
        add(day, last.from().orElseThrow(), StageEvent.Kind.UNDONE, MoveSource.UNDO, Optional.of(last.id()));
    }

    private void add(int day, StageKey to, StageEvent.Kind kind, MoveSource source, Optional<UUID> undoes) {
        LocalDate on = START.plusDays(day);
        events.add(new StageEvent(
                new UUID(1, events.size()),
                PROSPECT,
                on.atStartOfDay(ZoneOffset.UTC).toInstant(),
                on,
                events.isEmpty()
                        ? Optional.empty()
                        : Optional.of(events.getLast().to()),
                to,
                kind,
                source,
                "",
                undoes));
    }

    private StageHistory history() {
        return StageHistory.of(events);
    }

    private Optional<Long> daysTo(StageKey next, StageKey from) {
        return history().firstEntries(PIPELINE).stream()
                .filter(entry -> entry.stage().equals(from))
                .findFirst()
                .flatMap(next.equals(WON) ? FirstEntries.FirstEntry::wonAfter : FirstEntries.FirstEntry::passedAfter);
    }

    @Test
    void anUndoneMoveAndItsUndoCountForNothing() {
        enters(0, LEAD);
        enters(3, PRESENTATION);
        undoesTheLast(4);

        assertEquals(Optional.of(LEAD), history().last().map(StageEvent::to));
        assertEquals(Optional.empty(), history().firstEntry(PRESENTATION, PIPELINE));
        assertEquals(LEAD, history().furthest(PIPELINE));
    }

    @Test
    void aClosingAloneTellsNoCycleAndTheClosingOfAKnownCreationDoes() {
        enters(40, WON, MoveSource.IMPORT);
        assertEquals(
                List.of(new StageTime(LEAD, StageTime.Kind.SALE_UNDATED, 0)),
                history().times(PIPELINE));

        events.clear();
        enters(0, LEAD, MoveSource.IMPORT);
        enters(40, WON, MoveSource.IMPORT);
        assertTrue(history().times(PIPELINE).contains(new StageTime(LEAD, StageTime.Kind.WON, 40)));
    }

    @Test
    void whoCameInClosedTellsNotHowLongAStepTakes() {
        enters(0, LEAD, MoveSource.IMPORT);
        enters(40, WON, MoveSource.IMPORT);
        assertEquals(Optional.empty(), daysTo(DECISION_MAKER, LEAD));
        assertEquals(Optional.of(40L), daysTo(WON, LEAD));

        events.clear();
        enters(0, LEAD);
        enters(40, WON);
        assertEquals(Optional.of(40L), daysTo(DECISION_MAKER, LEAD));
    }

    @Test
    void backAndForthCountsTheFirstEntryAlone() {
        enters(0, LEAD);
        enters(2, DECISION_MAKER);
        enters(3, LEAD);
        enters(9, DECISION_MAKER);

        assertEquals(Optional.of(START.plusDays(2)), history().firstEntry(DECISION_MAKER, PIPELINE));
        assertEquals(Optional.of(2L), daysTo(DECISION_MAKER, LEAD));
    }

    @Test
    void aSkippedStepTellsNoDaysAndTheOneBeforeItIsPassed() {
        enters(0, LEAD);
        enters(5, PRESENTATION);
        enters(6, DECISION_MAKER);
        enters(7, PRESENTATION);

        assertEquals(Optional.of(5L), daysTo(PRESENTATION, LEAD));
        assertEquals(Optional.empty(), daysTo(PRESENTATION, DECISION_MAKER));
    }

    @Test
    void theDaysToWonAreCountedWhileItIsWon() {
        enters(0, LEAD);
        enters(4, PRESENTATION);
        enters(10, WON);
        assertEquals(Optional.of(10L), daysTo(WON, LEAD));
        assertEquals(Optional.of(6L), daysTo(WON, PRESENTATION));

        enters(12, PRESENTATION);
        assertEquals(Optional.empty(), daysTo(WON, LEAD));
    }

    @Test
    void puttingTheStagesInOrderIsAChangeOfPlaceAndNoEntry() {
        enters(0, LEAD);
        enters(4, DECISION_MAKER, MoveSource.TIDYING);

        assertEquals(Optional.of(DECISION_MAKER), history().last().map(StageEvent::to));
        assertEquals(Optional.empty(), history().firstEntry(DECISION_MAKER, PIPELINE));
        assertEquals(Optional.empty(), daysTo(DECISION_MAKER, LEAD));
    }

    @Test
    void atTheEndOfADayItStandsWhereItsLastMoveLed() {
        enters(2, LEAD);
        enters(3, DECISION_MAKER);
        enters(3, PRESENTATION);

        assertEquals(Optional.empty(), history().stageOn(START.plusDays(1)));
        assertEquals(Optional.of(LEAD), history().stageOn(START.plusDays(2)));
        assertEquals(Optional.of(PRESENTATION), history().stageOn(START.plusDays(9)));
    }

    @Test
    void aJourneyVisitsEachStageOnItsDay() {
        enters(0, LEAD);
        enters(4, WON);

        assertEquals(
                Optional.of(List.of(new Journey.Visit(LEAD, START), new Journey.Visit(WON, START.plusDays(4)))),
                history().journey(PROSPECT, START, PipelineKey.FIRST, PIPELINE).map(Journey::visits));
        assertEquals(
                Optional.empty(), new StageHistory(List.of()).journey(PROSPECT, START, PipelineKey.FIRST, PIPELINE));
    }

    private void enters(int day, StageKey stage, boolean undated) {
        enters(day, stage);
        events.set(events.size() - 1, events.getLast().withUndated(undated));
    }

    private void reopens(Duration after, StageKey stage) {
        StageEvent last = events.getLast();
        events.add(new StageEvent(
                new UUID(1, events.size()),
                PROSPECT,
                last.at().plus(after),
                last.day(),
                Optional.of(last.to()),
                stage,
                StageEvent.Kind.REOPENED,
                MoveSource.DRAG,
                "",
                Optional.empty()));
    }

    @Test
    void anUndatedEntryIsInNoPassageAndNoCycle() {
        enters(0, LEAD);
        enters(40, PRESENTATION, true);
        enters(41, WON);

        assertEquals(Optional.empty(), history().firstEntry(PRESENTATION, PIPELINE));
        assertEquals(Optional.empty(), daysTo(PRESENTATION, LEAD), "nobody knows when it went on");
        assertEquals(Optional.of(41L), daysTo(WON, LEAD));
        assertEquals(WON, history().furthest(PIPELINE));
    }

    @Test
    void aStageThatWasEnteredUndatedIsNotEnteredForTheFirstTimeLater() {
        enters(0, LEAD);
        enters(40, PRESENTATION, true);
        enters(41, LEAD);
        enters(42, PRESENTATION);

        assertEquals(Optional.empty(), history().firstEntry(PRESENTATION, PIPELINE));
    }

    @Test
    void aWinThatIsOpenedAgainLeavesItsStepItsWeekAndItsPassages() {
        enters(0, LEAD);
        enters(3, WON);
        reopens(Duration.ofMinutes(30), LEAD);

        assertEquals(Optional.empty(), history().firstEntry(WON, PIPELINE));
        assertEquals(Optional.empty(), daysTo(PRESENTATION, LEAD));
        assertEquals(LEAD, history().furthest(PIPELINE));
        assertEquals(3, history().events().size(), "the timeline tells it");
        assertEquals(
                List.of(LEAD, LEAD),
                history().journey(PROSPECT, START, PipelineKey.FIRST, PIPELINE).orElseThrow().visits().stream()
                        .map(Journey.Visit::stage)
                        .toList());
    }

    @Test
    void aClosingCountsInTheWeekOfTheOneInForce() {
        enters(0, LEAD);
        enters(3, WON);
        reopens(Duration.ofDays(1), LEAD);
        enters(20, WON);

        assertEquals(Optional.of(START.plusDays(20)), history().firstEntry(WON, PIPELINE));
        assertEquals(Optional.of(20L), daysTo(WON, LEAD));
    }

    @Test
    void aWinTakenBackWithinTenMinutesCountsAsUndone() {
        enters(0, LEAD);
        enters(3, WON);
        reopens(Duration.ofMinutes(10), LEAD);
        assertEquals(
                List.of(LEAD), history().events().stream().map(StageEvent::to).toList());
        assertEquals(
                START.atStartOfDay(ZoneOffset.UTC).toInstant(),
                history().last().orElseThrow().at(),
                "its days in the stage go on");
    }

    @Test
    void aWinTakenBackToAnotherStageIsAMoveThere() {
        enters(0, LEAD);
        enters(3, WON);
        reopens(Duration.ofMinutes(2), DECISION_MAKER);

        assertEquals(
                List.of(StageEvent.Kind.CREATED, StageEvent.Kind.MOVED),
                history().events().stream().map(StageEvent::kind).toList());
        assertEquals(Optional.of(LEAD), history().last().orElseThrow().from());
        assertEquals(Optional.of(3L), daysTo(DECISION_MAKER, LEAD));
    }

    @Test
    void aClosingDayBeforeTheEntryTellsNoDays() {
        enters(5, LEAD);
        enters(2, WON);

        assertEquals(Optional.empty(), daysTo(WON, LEAD));
    }

    @Test
    void tidyingUpReachesNothing() {
        enters(0, LEAD);
        enters(4, PRESENTATION, MoveSource.TIDYING);

        assertEquals(LEAD, history().furthest(PIPELINE));
        assertEquals(
                Optional.of(PRESENTATION),
                history().journey(PROSPECT, START, PipelineKey.FIRST, PIPELINE).map(Journey::now));
    }
}
