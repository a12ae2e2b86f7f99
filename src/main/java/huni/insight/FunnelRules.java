package huni.insight;

import huni.domain.DaySpan;
import huni.domain.history.DayCounts;
import huni.domain.history.HistoryQuery;
import huni.domain.history.HistoryQuery.Passages;
import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.FunnelNumber.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the funnel counts, as of a day. Each number and the list behind it come from the same test of a journey, so
 * they cannot differ.
 */
public final class FunnelRules {

    private static final int MATURES_AFTER_UNTIL_KNOWN = 30;
    private static final int NOWHERE = -1;
    private static final long PASSAGES_TO_KNOW = 20;
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final List<Stage> steps;
    private final Map<StageKey, Stage> stages = new HashMap<>();
    private final Map<StageKey, Integer> places = new HashMap<>();
    private final int begin;
    private final int[] maturesAfter;
    private final LocalDate today;

    /** @param passages how long past prospects took from step to step */
    public FunnelRules(Pipeline pipeline, List<Passages> passages, LocalDate today) {
        this.steps = pipeline.steps();
        this.today = today;
        pipeline.stages().forEach(stage -> stages.put(stage.key(), stage));
        for (int i = 0; i < steps.size(); i++) {
            places.put(steps.get(i).key(), i);
        }
        this.begin = steps.indexOf(pipeline.first());
        this.maturesAfter = steps.stream()
                .mapToInt(step -> maturesAfter(step.key(), passages))
                .toArray();
    }

    /** The 90th percentile of the days to the next step; 30 until 20 prospects have taken it. */
    static int maturesAfter(StageKey step, List<Passages> passages) {
        DayCounts days = new DayCounts();
        passages.stream().filter(p -> p.from().equals(step)).forEach(p -> days.add(p.days(), p.count()));
        return days.all() < PASSAGES_TO_KNOW ? MATURES_AFTER_UNTIL_KNOWN : Math.toIntExact(days.percentile(90));
    }

    /** The funnel of the prospects created in those days. Reads each journey once and keeps none. */
    public Funnel funnel(HistoryQuery history, DaySpan created) {
        Tally tally = new Tally();
        history.eachJourney(created, tally::add);
        return new Funnel(created, tally.prospects, tally.steps());
    }

    /** Which journeys a number counts: of a funnel's prospects, as many as the number says. */
    public Predicate<Journey> counted(FunnelNumber number) {
        int step = Optional.ofNullable(places.get(number.stage()))
                .orElseThrow(() -> new IllegalArgumentException(number.stage() + " is no step"));
        return journey -> counts(walk(journey), step, number.kind());
    }

    /**
     * A journey as the funnel sees it.
     *
     * @param furthest index of the furthest step; of one that was in none, the step where prospects begin
     * @param visited which steps it was in, one bit each
     * @param skipped whether it passed a step of today's pipeline without having been in it
     * @param undated of which steps nobody knows when it entered or left them, one bit each
     * @param since the first day in the furthest step
     */
    private record Walk(int furthest, long visited, boolean skipped, long undated, StageType now, LocalDate since) {}

    private Walk walk(Journey journey) {
        int furthest = NOWHERE;
        long visited = 0;
        long undated = 0;
        LocalDate since = journey.createdOn();
        for (Journey.Visit visit : journey.visits()) {
            Integer place = places.get(visit.stage());
            if (place == null) {
                undated |= visit.undated() ? 1L << Math.max(furthest, begin) : 0;
                continue;
            }
            if (place > furthest) {
                undated |= visit.undated() ? span(Math.max(furthest, 0), place) : 0;
                furthest = place;
                since = visit.on();
            }
            visited |= 1L << place;
        }
        int reached = furthest == NOWHERE ? begin : furthest;
        return new Walk(
                reached,
                visited,
                skips(reached, visited),
                undated,
                stage(journey.now()).type(),
                since);
    }

    /** The bits of the steps from one to another. */
    private static long span(int first, int last) {
        return (1L << last + 1) - (1L << first);
    }

    private boolean skips(int furthest, long visited) {
        for (int i = 0; i <= furthest; i++) {
            if ((visited >> i & 1) == 0 && !steps.get(i).retired()) {
                return true;
            }
        }
        return false;
    }

    private Stage stage(StageKey key) {
        return Optional.ofNullable(stages.get(key)).orElseThrow(() -> new IllegalArgumentException("no stage " + key));
    }

    private boolean counts(Walk walk, int step, Kind kind) {
        if (walk.furthest < step) {
            return false;
        }
        boolean cameNoFurther = walk.furthest == step;
        return switch (kind) {
            case REACHED -> true;
            case SKIPPED -> (walk.visited >> step & 1) == 0;
            case FLAGGED -> walk.skipped;
            case LOST_HERE -> cameNoFurther && walk.now == StageType.LOST;
            case PARKED_HERE -> cameNoFurther && walk.now == StageType.PARKED;
            case STILL_HERE -> cameNoFurther && walk.now == StageType.OPEN;
            case ADVANCED -> !cameNoFurther && !isUndated(walk, step);
            case MATURED -> isMatured(walk, step);
            case UNDATED -> isUndated(walk, step);
            case WAITING -> step < steps.size() - 1 && !isMatured(walk, step) && !isUndated(walk, step);
        };
    }

    private boolean isMatured(Walk walk, int step) {
        if (step == steps.size() - 1 || isUndated(walk, step)) {
            return false;
        }
        return walk.furthest > step
                || walk.now == StageType.LOST
                || !walk.since.plusDays(maturesAfter[step]).isAfter(today);
    }

    private boolean isUndated(Walk walk, int step) {
        return step < steps.size() - 1 && (walk.undated >> step & 1) == 1;
    }

    /** Counts in plain arrays: it meets a hundred thousand journeys. */
    @SuppressWarnings("EnumOrdinal")
    private final class Tally {

        private long prospects;
        private final long[][] counted = new long[steps.size()][Kind.values().length];
        private long everVisited;

        private void add(Journey journey) {
            Walk walk = walk(journey);
            prospects++;
            everVisited |= walk.visited;
            for (int i = 0; i <= walk.furthest; i++) {
                for (Kind kind : KINDS) {
                    if (counts(walk, i, kind)) {
                        counted[i][kind.ordinal()]++;
                    }
                }
            }
        }

        /** Retired steps are left out where nobody was ever in them. */
        private List<Funnel.Step> steps() {
            List<Funnel.Step> result = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                Stage step = steps.get(i);
                if (step.retired() && (everVisited >> i & 1) == 0) {
                    continue;
                }
                Map<Kind, Long> counts = new EnumMap<>(Kind.class);
                for (Kind kind : KINDS) {
                    counts.put(kind, counted[i][kind.ordinal()]);
                }
                result.add(new Funnel.Step(step.key(), step.type(), counts, maturesAfter[i]));
            }
            return result;
        }
    }
}
