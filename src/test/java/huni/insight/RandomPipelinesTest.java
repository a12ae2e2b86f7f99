package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.insight.FunnelNumber.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The figures of each of two pipelines against a second, slow and obvious count of the same random events. */
class RandomPipelinesTest {

    private static final Pipeline ALL = RandomPipelines.ALL;
    private static final LocalDate TODAY = RandomPipelines.TODAY;
    private static final DaySpan EVER = new DaySpan(LocalDate.of(2020, 1, 1), TODAY);

    @Provide
    Arbitrary<List<List<StageEvent>>> histories() {
        return RandomPipelines.any();
    }

    /** What it did in that pipeline, and whether it is in another one now. */
    record Part(List<StageEvent> all, List<StageEvent> own) {

        static Optional<Part> of(List<StageEvent> all, PipelineKey one) {
            List<StageEvent> own = all.stream()
                    .filter(event -> ALL.stage(event.to()).pipeline().equals(one))
                    .toList();
            return own.isEmpty() ? Optional.empty() : Optional.of(new Part(all, own));
        }

        boolean isAway() {
            return !all.getLast().equals(own.getLast());
        }

        Stage now() {
            return ALL.stage(own.getLast().to());
        }

        /** Its cohort; nobody knows it where it came from the other pipeline on a day nobody knows. */
        Optional<LocalDate> created() {
            StageEvent first = own.getFirst();
            return first.equals(all.getFirst()) || !first.undated() ? Optional.of(first.day()) : Optional.empty();
        }

        /** Its entries into steps: of won only the one in force. */
        List<StageEvent> steps() {
            return own.stream()
                    .filter(event -> ALL.stage(event.to()).isOpen()
                            || ALL.stage(event.to()).type() == StageType.WON
                                    && event.equals(own.getLast())
                                    && !isAway())
                    .toList();
        }

        private static int place(StageEvent event) {
            return ALL.stage(event.to()).position();
        }

        boolean reached(Stage step) {
            return step.equals(ALL.of(step.pipeline()).first())
                    || steps().stream().anyMatch(event -> place(event) >= step.position());
        }

        boolean isWayUnknown() {
            return !isAway()
                    && now().type().isClosed()
                    && (own.size() == 1
                            || own.size() == 2 && own.stream().allMatch(event -> event.source() == MoveSource.IMPORT));
        }

        /** What became of its first entry: -1 no try, 0 too early, 1 stayed, 2 in time, 3 later. */
        int outcome(Stage step, int within) {
            List<StageEvent> steps = steps();
            int first = 0;
            while (first < steps.size() && !steps.get(first).to().equals(step.key())) {
                if (place(steps.get(first)) > step.position()) {
                    return -1;
                }
                first++;
            }
            if (first == steps.size() || isWayUnknown() || steps.get(first).undated()) {
                return -1;
            }
            LocalDate entered = steps.get(first).day();
            Optional<StageEvent> next = steps.subList(first + 1, steps.size()).stream()
                    .filter(event -> place(event) > step.position())
                    .findFirst();
            if (next.isEmpty() && isAway() || next.filter(StageEvent::undated).isPresent()) {
                return -1;
            }
            if (entered.plusDays(within).isAfter(TODAY)) {
                return 0;
            }
            return next.map(event -> event.day().isAfter(entered.plusDays(within)) ? 3 : 2)
                    .orElse(1);
        }

        LocalDate entered(Stage step) {
            return own.stream()
                    .filter(event -> event.to().equals(step.key()))
                    .findFirst()
                    .orElseThrow()
                    .day();
        }
    }

    private static List<Part> parts(List<List<StageEvent>> histories, PipelineKey one) {
        return histories.stream().flatMap(all -> Part.of(all, one).stream()).toList();
    }

    private static StepRate slow(List<Part> parts, Stage step, int within) {
        long[] counts = new long[4];
        for (Part part : parts) {
            int outcome = part.outcome(step, within);
            counts[Math.max(0, outcome)] += outcome < 0 ? 0 : 1;
        }
        return new StepRate(counts[2], counts[1] + counts[2] + counts[3], counts[0], counts[3], within);
    }

    private static Optional<Journey> journey(List<StageEvent> all, PipelineKey one) {
        return StageHistory.of(all)
                .journey(all.getFirst().prospect(), all.getFirst().day(), one, ALL);
    }

    private static StepRates rates(List<List<StageEvent>> histories) {
        return new StepRates(CountedEntries.of(histories, ALL), TODAY);
    }

    private static Funnel funnel(List<List<StageEvent>> histories, PipelineKey one) {
        PastJourneys journeys = new PastJourneys(ALL.of(one));
        histories.forEach(all -> journey(all, one).ifPresent(journeys::add));
        return new FunnelRules(ALL.of(one), rates(histories), TODAY).funnel(journeys, EVER);
    }

    @Property
    void eachPipelineIsCountedAsIfItWereAlone(@ForAll("histories") List<List<StageEvent>> histories) {
        for (PipelineKey one : ALL.keys()) {
            List<Part> all = parts(histories, one);
            List<Part> dated =
                    all.stream().filter(part -> part.created().isPresent()).toList();
            Funnel funnel = funnel(histories, one);
            assertEquals(dated.size(), funnel.prospects());
            for (Funnel.Step step : funnel.steps()) {
                Stage stage = ALL.stage(step.stage());
                assertEquals(
                        dated.stream().filter(part -> part.reached(stage)).count(), step.reached(), step.stage() + "");
                if (stage.isOpen()) {
                    StepRate told = step.stepRate();
                    assertEquals(slow(dated, stage, told.within()), told, "cohort of " + step.stage());
                    List<Part> lately = all.stream()
                            .filter(part -> part.outcome(stage, told.within()) >= 0)
                            .filter(part -> part.entered(stage).isAfter(TODAY.minusDays(728)))
                            .toList();
                    assertEquals(slow(lately, stage, told.within()), step.usual(), "two years of " + step.stage());
                }
            }
        }
    }

    @Property
    void whoMovedAwayIsNeitherOpenNorLostNorWonThere(@ForAll("histories") List<List<StageEvent>> histories) {
        for (PipelineKey one : ALL.keys()) {
            List<Part> dated = parts(histories, one).stream()
                    .filter(part -> part.created().isPresent())
                    .toList();
            Funnel funnel = funnel(histories, one);
            assertEquals(dated.stream().filter(Part::isAway).count(), sum(funnel, Kind.MOVED_AWAY_HERE));
            assertEquals(standing(dated, StageType.OPEN), sum(funnel, Kind.STILL_HERE));
            assertEquals(standing(dated, StageType.LOST), sum(funnel, Kind.LOST_HERE));
            assertEquals(standing(dated, StageType.PARKED), sum(funnel, Kind.PARKED_HERE));
            assertEquals(
                    standing(dated, StageType.WON), funnel.steps().getLast().reached());
            for (Funnel.Step step : funnel.steps().subList(0, funnel.steps().size() - 1)) {
                assertEquals(
                        step.reached(),
                        step.advanced()
                                + step.lostHere()
                                + step.parkedHere()
                                + step.stillHere()
                                + step.count(Kind.MOVED_AWAY_HERE));
            }
        }
    }

    private static long standing(List<Part> parts, StageType type) {
        return parts.stream()
                .filter(part -> !part.isAway() && part.now().type() == type)
                .count();
    }

    private static long sum(Funnel funnel, Kind kind) {
        return funnel.steps().stream().mapToLong(step -> step.count(kind)).sum();
    }

    /** A prospect counts once: in the pipeline it is in now it is open, won, lost or parked, in the other one away. */
    @Property
    void nobodyIsCountedTwiceOverAll(@ForAll("histories") List<List<StageEvent>> histories) {
        long here = ALL.keys().stream()
                .flatMap(one -> parts(histories, one).stream())
                .filter(part -> !part.isAway())
                .count();

        assertEquals(histories.size(), here);
    }

    /** An entry nobody knows the day of is in no week, no passage and no cycle. */
    @Property
    void anUndatedEntryIsInNoWeekAndNoPassage(@ForAll("histories") List<List<StageEvent>> histories) {
        for (List<StageEvent> all : histories) {
            for (FirstEntry entry : StageHistory.of(all).firstEntries(ALL)) {
                List<StageEvent> into = all.stream()
                        .filter(event -> event.to().equals(entry.stage()))
                        .toList();
                if (into.stream().allMatch(StageEvent::undated)) {
                    assertEquals(Optional.empty(), entry.day());
                    assertEquals(Optional.empty(), entry.passedAfter());
                    assertEquals(Optional.empty(), entry.wonAfter());
                    assertTrue(!entry.trial());
                }
                entry.wonAfter().ifPresent(_ -> assertTrue(!all.getLast().undated()));
            }
        }
    }
}
