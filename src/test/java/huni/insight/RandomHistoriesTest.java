package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.insight.FunnelNumber.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The funnel and the step rates against a second, slow and obvious count of the same random events. */
class RandomHistoriesTest {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DaySpan ALL = new DaySpan(LocalDate.of(2020, 1, 1), TODAY);
    private static final int PROSPECTS = 600;

    private final Random random = new Random(20261123);
    private final List<List<StageEvent>> histories = new ArrayList<>();

    /** Back and forth, skips, reopenings, undo and tidying, ascending in time. */
    private List<StageEvent> events() {
        List<StageEvent> events = new ArrayList<>();
        ProspectId prospect = new ProspectId(new UUID(1, histories.size()));
        Instant at = TODAY.minusDays(random.nextInt(900)).atTime(9, 0).toInstant(ZoneOffset.UTC);
        Stage now = PIPELINE.stages().get(random.nextInt(8) < 6 ? 0 : random.nextInt(8));
        events.add(event(prospect, events, at, Optional.empty(), now.key(), StageEvent.Kind.CREATED, MoveSource.FORM));
        for (int moves = random.nextInt(7); moves > 0; moves--) {
            at = at.plusSeconds(60L * (1 + random.nextInt(60 * 24 * 30)));
            if (at.isAfter(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC))) {
                break;
            }
            StageEvent last = events.getLast();
            if (random.nextInt(6) == 0 && last.kind() != StageEvent.Kind.UNDONE && events.size() > 1) {
                StageKey back = last.from().orElseThrow();
                events.add(new StageEvent(
                        new UUID(histories.size(), events.size()),
                        prospect,
                        at,
                        LocalDate.ofInstant(at, ZoneOffset.UTC),
                        Optional.of(last.to()),
                        back,
                        StageEvent.Kind.UNDONE,
                        MoveSource.UNDO,
                        "",
                        Optional.of(last.id())));
                now = PIPELINE.stage(back);
            } else {
                Stage to = PIPELINE.stages().get(random.nextInt(8));
                MoveSource source = random.nextInt(9) == 0 ? MoveSource.TIDYING : MoveSource.DRAG;
                if (!to.key().equals(now.key())) {
                    events.add(event(
                            prospect,
                            events,
                            at,
                            Optional.of(now.key()),
                            to.key(),
                            StageEvent.Kind.of(now, to),
                            source));
                    now = to;
                }
            }
        }
        return events;
    }

    private StageEvent event(
            ProspectId prospect,
            List<StageEvent> before,
            Instant at,
            Optional<StageKey> from,
            StageKey to,
            StageEvent.Kind kind,
            MoveSource source) {
        return new StageEvent(
                new UUID(histories.size(), before.size()),
                prospect,
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                from,
                to,
                kind,
                source,
                "",
                Optional.empty());
    }

    /** What counts, in order: neither undone nor what undid it, of the closings only the one in force, no tidying. */
    private static List<StageEvent> counted(List<StageEvent> all) {
        List<StageEvent> done = all.stream()
                .filter(event -> event.kind() != StageEvent.Kind.UNDONE
                        && all.stream().noneMatch(other -> other.undoes().equals(Optional.of(event.id()))))
                .toList();
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

    @Test
    void funnelAndRatesAreThoseOfTheSlowCount() {
        while (histories.size() < PROSPECTS) {
            List<StageEvent> events = events();
            // One that is created closed has no known way, and is another test's.
            if (!PIPELINE.stage(events.getFirst().to()).type().isClosed()) {
                histories.add(events);
            }
        }
        StepRates rates = new StepRates(entries(), TODAY);
        PastJourneys journeys = new PastJourneys(PIPELINE);
        histories.forEach(all -> journeys.add(journey(all)));

        Funnel funnel = new FunnelRules(PIPELINE, rates, TODAY).funnel(journeys, ALL);

        assertEquals(PROSPECTS, funnel.prospects());
        long tries = 0;
        for (Funnel.Step step : funnel.steps()) {
            Stage stage = PIPELINE.stage(step.stage());
            assertEquals(
                    histories.stream().filter(all -> reached(all, stage)).count(), step.reached(), stage.key() + "");
            if (stage.type() == StageType.OPEN) {
                StepRate slow = slow(stage, rates.within(stage.key()), LocalDate.MIN);
                assertEquals(slow, step.stepRate(), stage.key() + "");
                assertEquals(slow(stage, slow.within(), TODAY.minusDays(727)), step.usual(), stage.key() + "");
                tries += slow.oldEnough();
            }
            assertTrue(step.count(Kind.ADVANCED_EARLY) <= step.tooEarly());
        }
        assertTrue(tries > PROSPECTS, tries + "");
    }

    private StepRate slow(Stage stage, int within, LocalDate from) {
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

    private List<EntryCount> entries() {
        List<EntryCount> entries = new ArrayList<>();
        for (List<StageEvent> all : histories) {
            for (FirstEntry entry : StageHistory.of(all).firstEntries(PIPELINE)) {
                entry.day()
                        .ifPresent(day -> entries.add(new EntryCount(
                                entry.stage(),
                                day.toEpochDay(),
                                entry.passedAfter().orElse(EntryCount.NOT_YET),
                                entry.trial(),
                                1)));
            }
        }
        return entries;
    }

    private static Journey journey(List<StageEvent> all) {
        return StageHistory.of(all)
                .journey(all.getFirst().prospect(), all.getFirst().day(), PIPELINE)
                .orElseThrow();
    }
}
