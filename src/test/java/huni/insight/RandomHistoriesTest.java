package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.insight.FunnelNumber.Kind;
import huni.insight.RandomHistories.Histories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The funnel and the step rates against a second, slow and obvious count of the same random events. */
class RandomHistoriesTest {

    private static final Pipeline PIPELINE = RandomHistories.PIPELINE;
    private static final LocalDate TODAY = RandomHistories.TODAY;
    private static final DaySpan ALL = new DaySpan(LocalDate.of(2020, 1, 1), TODAY);

    /** What counts, in order: of the closings only the one in force, no tidying. */
    private static List<StageEvent> counted(List<StageEvent> all) {
        List<StageEvent> done = RandomHistories.done(all);
        return done.stream()
                .filter(event -> event.source() != MoveSource.TIDYING)
                .filter(event -> !PIPELINE.stage(event.to()).type().isClosed() || event.equals(done.getLast()))
                .toList();
    }

    private static boolean isStep(StageEvent event) {
        StageType type = PIPELINE.stage(event.to()).type();
        return type == StageType.OPEN || type == StageType.WON;
    }

    private static boolean reached(List<StageEvent> all, Stage step) {
        return counted(all).stream()
                        .anyMatch(event ->
                                isStep(event) && PIPELINE.stage(event.to()).position() >= step.position())
                || step.equals(PIPELINE.first());
    }

    /** What became of the first entry into a step: -1 no try, 0 too early, 1 stayed, 2 in time, 3 later. */
    private static int outcome(List<StageEvent> all, Stage step, int within) {
        List<StageEvent> counted =
                counted(all).stream().filter(RandomHistoriesTest::isStep).toList();
        int first = -1;
        for (int i = 0; i < counted.size() && first < 0; i++) {
            if (PIPELINE.stage(counted.get(i).to()).position() > step.position()) {
                return -1;
            }
            first = counted.get(i).to().equals(step.key()) ? i : -1;
        }
        if (first < 0) {
            return -1;
        }
        LocalDate entered = counted.get(first).day();
        if (entered.plusDays(within).isAfter(TODAY)) {
            return 0;
        }
        for (StageEvent later : counted.subList(first + 1, counted.size())) {
            if (PIPELINE.stage(later.to()).position() > step.position()) {
                return later.day().isAfter(entered.plusDays(within)) ? 3 : 2;
            }
        }
        return 1;
    }

    @Provide
    Arbitrary<Histories> histories() {
        return RandomHistories.any();
    }

    @Property
    void funnelAndRatesAreThoseOfTheSlowCount(@ForAll("histories") Histories histories) {
        StepRates rates = rates(histories.all());
        Funnel funnel = funnel(PIPELINE, histories.all(), ALL);

        assertEquals(histories.all().size(), funnel.prospects());
        for (Funnel.Step step : funnel.steps()) {
            Stage stage = PIPELINE.stage(step.stage());
            assertEquals(
                    histories.all().stream().filter(all -> reached(all, stage)).count(),
                    step.reached(),
                    stage.key() + "");
            if (stage.type() == StageType.OPEN) {
                StepRate slow = slow(histories.all(), stage, rates.within(stage.key()), LocalDate.MIN);
                assertEquals(slow, step.stepRate(), stage.key() + "");
                assertEquals(
                        slow(histories.all(), stage, slow.within(), TODAY.minusDays(727)),
                        step.usual(),
                        stage.key() + "");
            }
            assertTrue(step.count(Kind.ADVANCED_EARLY) <= step.tooEarly());
        }
    }

    @Property
    void noStepIsReachedByMoreThanTheOneBeforeAndItsNumbersAddUp(@ForAll("histories") Histories histories) {
        long before = Long.MAX_VALUE;
        for (Funnel.Step step : funnel(PIPELINE, histories.all(), ALL).steps()) {
            assertTrue(step.reached() <= before);
            assertTrue(step.stepRate().advancedInTime() + step.stepRate().advancedLater()
                    <= step.stepRate().oldEnough());
            if (step.type() == StageType.OPEN) {
                assertEquals(step.reached(), step.advanced() + step.lostHere() + step.parkedHere() + step.stillHere());
            }
            before = step.reached();
        }
    }

    @Property
    void wonAreThoseThatAreWonNow(@ForAll("histories") Histories histories) {
        Funnel.Step won = funnel(PIPELINE, histories.all(), ALL).steps().getLast();

        assertEquals(StageType.WON, won.type());
        assertEquals(
                histories.all().stream()
                        .filter(all -> PIPELINE.stage(all.getLast().to()).type() == StageType.WON)
                        .count(),
                won.reached());
    }

    @Property
    void whatWasUndoneChangesNoFigure(@ForAll("histories") Histories histories) {
        List<List<StageEvent>> without =
                histories.all().stream().map(RandomHistories::without).toList();

        assertEquals(funnel(PIPELINE, without, ALL), funnel(PIPELINE, histories.all(), ALL));
    }

    @Property
    void theOrderOfProspectsAndTheNamesOfStagesChangeNoFigure(@ForAll("histories") Histories histories) {
        Pipeline renamed = PIPELINE;
        for (Stage stage : PIPELINE.stages()) {
            renamed = renamed.with(stage.withName("Kazanıldı " + stage.position()));
        }

        assertEquals(
                funnel(PIPELINE, histories.all(), ALL),
                funnel(renamed, histories.all().reversed(), ALL));
    }

    @Property
    void theWeeksTogetherAreThePooledFunnel(@ForAll("histories") Histories histories) {
        Funnel pooled = funnel(PIPELINE, histories.all(), ALL);
        long[] reached = new long[pooled.steps().size()];
        long[] oldEnough = new long[reached.length];
        for (LocalDate monday : histories.all().stream()
                .map(all -> DaySpan.week(all.getFirst().day()).from())
                .distinct()
                .toList()) {
            Funnel week = funnel(PIPELINE, histories.all(), DaySpan.week(monday));
            for (int i = 0; i < reached.length; i++) {
                reached[i] += week.steps().get(i).reached();
                oldEnough[i] += week.steps().get(i).stepRate().oldEnough();
            }
        }

        for (int i = 0; i < reached.length; i++) {
            assertEquals(pooled.steps().get(i).reached(), reached[i]);
            assertEquals(pooled.steps().get(i).stepRate().oldEnough(), oldEnough[i]);
        }
    }

    @Property
    void everyNumberIsTheLengthOfItsList(@ForAll("histories") Histories histories) {
        FunnelRules rules = new FunnelRules(PIPELINE, rates(histories.all()), TODAY);
        PastJourneys journeys = journeys(histories.all());
        for (Funnel.Step step : rules.funnel(journeys, ALL).steps()) {
            for (Kind kind : Kind.values()) {
                List<Journey> behind = new ArrayList<>();
                journeys.eachJourney(PipelineKey.FIRST, ALL, behind::add);
                behind.removeIf(
                        rules.counted(new FunnelNumber(step.stage(), kind)).negate());
                assertEquals(behind.size(), step.count(kind), step.stage() + " " + kind);
            }
        }
    }

    @Property
    void aPastDayShowsEachProspectWhereItStood(
            @ForAll("histories") Histories histories, @ForAll @IntRange(max = 900) int daysAgo) {
        LocalDate day = TODAY.minusDays(daysAgo);
        long all = 0;
        for (Stage stage : PIPELINE.stages()) {
            long standing = histories.all().stream()
                    .filter(events -> stage.key().equals(standing(RandomHistories.done(events), day)))
                    .count();
            assertEquals(
                    standing,
                    histories.all().stream()
                            .filter(events ->
                                    StageHistory.of(events).stageOn(day).equals(Optional.of(stage.key())))
                            .count(),
                    stage.key() + " " + day);
            all += standing;
        }
        assertEquals(
                histories.all().stream()
                        .filter(events -> !events.getFirst().day().isAfter(day))
                        .count(),
                all);
    }

    @Property
    void eachWeekMovesThoseThatEnterAStageForTheFirstTimeInIt(@ForAll("histories") Histories histories) {
        List<DayEntries> entries = new ArrayList<>();
        for (EntryCount entry : CountedEntries.of(histories.all(), PIPELINE)) {
            entries.add(new DayEntries(entry.stage(), LocalDate.ofEpochDay(entry.day()), entry.count()));
        }
        DaySpan days = new DaySpan(TODAY.minusDays(900), TODAY);
        for (Movement.Week week : Movement.of(PIPELINE, days, entries, Map.of()).weeks()) {
            for (Movement.Entries step : week.firstEntries()) {
                assertEquals(
                        entered(histories.all(), PIPELINE.stage(step.stage()), week.days()),
                        step.count(),
                        step.stage() + " " + week.days());
            }
            assertEquals(entered(histories.all(), StageType.LOST, week.days()), week.lost());
            assertEquals(entered(histories.all(), StageType.PARKED, week.days()), week.parked());
        }
    }

    private static long entered(List<List<StageEvent>> histories, StageType type, DaySpan days) {
        return PIPELINE.stages().stream()
                .filter(stage -> stage.type() == type)
                .mapToLong(stage -> entered(histories, stage, days))
                .sum();
    }

    private static long entered(List<List<StageEvent>> histories, Stage stage, DaySpan days) {
        return histories.stream()
                .filter(all -> counted(all).stream()
                        .filter(event -> event.to().equals(stage.key()))
                        .findFirst()
                        .filter(event -> days.contains(event.day()))
                        .isPresent())
                .count();
    }

    /** Where it stood at the end of that day; a stage that is none before it was created. */
    private static StageKey standing(List<StageEvent> done, LocalDate day) {
        StageKey stands = new StageKey("nowhere");
        for (StageEvent event : done) {
            stands = event.day().isAfter(day) ? stands : event.to();
        }
        return stands;
    }

    private static Funnel funnel(Pipeline pipeline, List<List<StageEvent>> histories, DaySpan created) {
        return new FunnelRules(pipeline, rates(histories), TODAY).funnel(journeys(histories), created);
    }

    private static StepRates rates(List<List<StageEvent>> histories) {
        return new StepRates(CountedEntries.of(histories, PIPELINE), TODAY);
    }

    private static PastJourneys journeys(List<List<StageEvent>> histories) {
        PastJourneys journeys = new PastJourneys(PIPELINE);
        histories.forEach(all -> journeys.add(journey(all)));
        return journeys;
    }

    private static StepRate slow(List<List<StageEvent>> histories, Stage stage, int within, LocalDate from) {
        long[] counts = new long[4];
        for (List<StageEvent> all : histories) {
            int outcome = outcome(all, stage, within);
            boolean isCounted = outcome >= 0
                    && counted(all).stream()
                            .filter(event -> event.to().equals(stage.key()))
                            .findFirst()
                            .filter(event -> !event.day().isBefore(from))
                            .isPresent();
            counts[Math.max(0, outcome)] += isCounted ? 1 : 0;
        }
        return new StepRate(counts[2], counts[1] + counts[2] + counts[3], counts[0], counts[3], within);
    }

    private static Journey journey(List<StageEvent> all) {
        return StageHistory.of(all)
                .journey(all.getFirst().prospect(), all.getFirst().day(), PipelineKey.FIRST, PIPELINE)
                .orElseThrow();
    }
}
