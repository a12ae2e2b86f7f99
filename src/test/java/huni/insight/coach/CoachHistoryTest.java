package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachRule;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.domain.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the coach counts of the ways of prospects and of what was promised. */
class CoachHistoryTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    /** A Wednesday. */
    private static final Moment NOW = new Moment(Instant.parse("2026-11-25T09:00:00Z"), ZONE);

    private static final KeptPromises NOTHING = new KeptPromises(List.of(), List.of(), List.of(), Map.of());
    private final CoachHistory history = new CoachHistory(Pipeline.standard(), PipelineKey.FIRST, NOW);
    private int prospects;

    @Test
    void aStepIsKnownWhenItIsTakenOrLostAndSilentWhileItIsYoung() {
        way("2026-09-01 lead, 2026-09-10 decision_maker, 2026-09-12 lost");
        way("2026-11-01 lead");

        assertEquals(List.of("2026-09-10 true"), outcomes(AdviceKey.ofStep(new StageKey("lead"))));
        assertEquals(List.of("2026-09-12 false"), outcomes(AdviceKey.ofStep(new StageKey("decision_maker"))));
    }

    @Test
    void whoCameInClosedAndWhoSkippedAStageTriedNoStep() {
        way("2026-09-01 won");
        way("2026-09-01 lead, 2026-09-05 presentation");

        assertEquals(List.of("2026-09-05 true"), outcomes(AdviceKey.ofStep(new StageKey("lead"))));
        assertEquals(List.of(), outcomes(AdviceKey.ofStep(new StageKey("appointment"))));
        assertEquals(1, history.closed());
    }

    @Test
    void whereNobodyKnowsTheNextStepsDayOrItWentBackwardsTheStepIsNoFailure() {
        way("2026-09-01 lead, 2026-09-03 decision_maker, 2026-09-07? appointment");
        way("2026-09-01 lead, 2026-09-05 presentation, 2026-09-08 appointment");

        assertEquals(List.of(), outcomes(AdviceKey.ofStep(new StageKey("decision_maker"))));
        assertEquals(List.of(), outcomes(AdviceKey.ofStep(new StageKey("appointment"))));
    }

    @Test
    void anAppointmentWasAgreedWhateverIsKnownOfTheStepAfterIt() {
        way("2026-09-01 lead, 2026-09-05 appointment, 2026-09-08? presentation");
        way("2026-09-01 lead, 2026-09-05 presentation, 2026-09-08 appointment");

        assertEquals(2, history.appointments(new DaySpan(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30))));
    }

    @Test
    void newProspectsAreCountedByWeekAndAListBroughtInOnOneDayIsNone() {
        way("2026-11-02 lead");
        way("2026-11-08 lead");
        way("2026-11-16 lead");
        for (int i = 0; i < 50; i++) {
            way("2026-11-10 lead");
        }

        CoachFacts facts = history.facts(history.cases(NOTHING, WorkingTime.USUAL), NOTHING, WorkingTime.USUAL);
        assertEquals(LocalDate.of(2026, 11, 2), facts.firstMonday());
        assertEquals(
                List.of(2, 0, 1),
                facts.weeks().stream().map(FlowWatch.NewInWeek::created).toList());
    }

    @Test
    void theStockOfAMondayIsWhoIsFreshBetweenAppointmentAndClosing() {
        way("2026-11-02 lead, 2026-11-03 appointment, 2026-11-12 presentation, 2026-11-20 closing");
        way("2026-10-01 appointment");

        CoachFacts facts = history.facts(history.cases(NOTHING, WorkingTime.USUAL), NOTHING, WorkingTime.USUAL);
        // Mondays from 28 September on; the second one is stale 31 days after it came.
        assertEquals(List.of(0, 1, 1, 1, 1, 0, 1, 1, 0), facts.stock());
        assertEquals(Set.of(), history.fresh());
    }

    @Test
    void whoIsInStockIsWhoIsCountedOnTheLastMonday() {
        ProspectId fresh = way("2026-11-02 lead, 2026-11-20 appointment");
        ProspectId closing = way("2026-11-02 lead, 2026-11-20 appointment, 2026-11-23 closing");
        way("2026-11-02 lead, 2026-11-23 appointment");
        way("2026-10-01 lead, 2026-10-22 presentation");
        ProspectId lost = way("2026-11-02 lead, 2026-11-20 appointment, 2026-11-24 lost");

        CoachFacts facts = history.facts(history.cases(NOTHING, WorkingTime.USUAL), NOTHING, WorkingTime.USUAL);
        assertEquals(3, facts.stock().getLast());
        assertEquals(Set.of(fresh, closing, lost), history.fresh());
    }

    @Test
    void theBalanceIsWhoIsThereNowBesideTheMeanOfTheMondays() {
        way("2026-11-02 lead, 2026-11-10 decision_maker");

        StageBalance lead = history.balance().getFirst();
        StageBalance decision = history.balance().get(1);
        assertEquals(0, lead.now());
        assertEquals(1 / 3.0, lead.usual(), 1e-9);
        assertEquals(1, decision.now());
        assertEquals(1 / 3.0, decision.usual(), 1e-9);
    }

    @Test
    void promisesAreKnownWhenTheyAreKeptOrBroken() {
        ProspectId id = new ProspectId(new UUID(0, 1));
        Instant friday = Instant.parse("2026-11-13T14:00:00Z");
        KeptPromises told = new KeptPromises(
                List.of(),
                List.of(new Agreed(id, Optional.of(friday), false, Optional.empty(), Optional.of(friday))),
                List.of(
                        new Asked(id, friday, Optional.of(Instant.parse("2026-11-16T07:00:00Z"))),
                        new Asked(id, friday, Optional.of(Instant.parse("2026-11-18T07:00:00Z"))),
                        new Asked(id, Instant.parse("2026-11-25T07:00:00Z"), Optional.empty())),
                Map.of());

        Map<AdviceKey, List<RateCase>> cases = history.cases(told, WorkingTime.USUAL);
        assertEquals(List.of("2026-11-13 false"), written(cases, AdviceKey.of(CoachRule.HELD)));
        assertEquals(List.of("2026-11-16 true", "2026-11-16 false"), written(cases, AdviceKey.of(CoachRule.REQUESTS)));
        assertEquals(1, told.bookings(ZONE).size());
        assertTrue(
                told.unconfirmed(LocalDate.of(2026, 11, 22), Memory.WHOLE, ZONE).contains(id));
    }

    @Test
    void aLateLossIsForWantOfABudgetOrNot() {
        ProspectId poor = way("2026-09-01 lead, 2026-09-10 presentation, 2026-09-20 lost");
        ProspectId early = way("2026-09-01 lead, 2026-09-20 lost");
        KeptPromises told =
                new KeptPromises(List.of(), List.of(), List.of(), Map.of(poor, "no_budget", early, "went_elsewhere"));

        assertEquals(
                List.of("2026-09-20 false"),
                written(history.cases(told, WorkingTime.USUAL), AdviceKey.of(CoachRule.BUDGET)));
    }

    private List<String> outcomes(AdviceKey key) {
        return written(history.cases(NOTHING, WorkingTime.USUAL), key);
    }

    private static List<String> written(Map<AdviceKey, List<RateCase>> cases, AdviceKey key) {
        return cases.getOrDefault(key, List.of()).stream()
                .map(one -> one.outcome().known() + " " + one.outcome().reached())
                .toList();
    }

    /** A prospect with these entries: {@code 2026-09-01 lead, 2026-09-10 won}; a day with a question mark is unknown. */
    private ProspectId way(String entries) {
        ProspectId id = new ProspectId(new UUID(7, prospects++));
        List<StageEvent> events = new ArrayList<>();
        Optional<StageKey> from = Optional.empty();
        for (String entry : entries.split(", ", -1)) {
            LocalDate day = LocalDate.parse(entry.substring(0, 10));
            StageKey to = new StageKey(entry.substring(entry.lastIndexOf(' ') + 1));
            events.add(new StageEvent(
                    new UUID(prospects, events.size()),
                    id,
                    day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                    day,
                    from.filter(_ -> !entry.contains("?")),
                    to,
                    from.isEmpty() ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                    MoveSource.DRAG,
                    "",
                    Optional.empty()));
            from = Optional.of(to);
        }
        history.add(id, Optional.of(events.getFirst().day()), StageHistory.of(events));
        return id;
    }
}
