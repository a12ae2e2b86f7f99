package huni.insight;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.FunnelNumber.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the funnel counts, as of a day. Each number and the list behind it come from the same test of a journey, so
 * they cannot differ.
 */
@SuppressWarnings("EnumOrdinal")
public final class FunnelRules {

    /** The one that no value is in. */
    private static final CurrencyUnit NO_CURRENCY = CurrencyUnit.of("XXX");

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final List<Stage> steps;
    private final Map<StageKey, Stage> stages = new HashMap<>();
    private final Map<StageKey, Integer> places = new HashMap<>();
    private final int begin;
    private final Function<StageKey, StepRate> usual;
    private final int[] within;
    private final LocalDate today;
    private final PipelineKey pipeline;

    /**
     * The rules of one pipeline.
     *
     * @param pipeline its stages alone
     * @param rates of all prospects, as of today
     */
    public FunnelRules(Pipeline pipeline, StepRates rates, LocalDate today) {
        this(pipeline, rates::usual, today);
    }

    /**
     * The rules of one pipeline.
     *
     * @param pipeline its stages alone
     * @param usual the rate of each stage over the last two years, and the days it gives, as of today
     */
    public FunnelRules(Pipeline pipeline, Function<StageKey, StepRate> usual, LocalDate today) {
        this.pipeline = pipeline.first().pipeline();
        this.steps = pipeline.steps();
        this.usual = usual;
        this.today = today;
        pipeline.stages().forEach(stage -> stages.put(stage.key(), stage));
        for (int i = 0; i < steps.size(); i++) {
            places.put(steps.get(i).key(), i);
        }
        this.begin = steps.indexOf(pipeline.first());
        this.within = steps.stream()
                .mapToInt(step -> usual.apply(step.key()).within())
                .toArray();
    }

    /** The funnel of all prospects created in those days, without their values. */
    public Funnel funnel(HistoryQuery history, DaySpan created) {
        return funnel(history, created, JourneyFilter.all(NO_CURRENCY));
    }

    /**
     * The funnel of the prospects created in those days that the filter lets through, their values in its currency. Reads
     * each journey once and keeps none.
     */
    public Funnel funnel(HistoryQuery history, DaySpan created, JourneyFilter filter) {
        Tally tally = new Tally(filter);
        history.eachJourney(pipeline, created, tally::add);
        return funnel(created, tally);
    }

    /** The funnel of these prospects, all created in those days, without their values. */
    public Funnel funnel(List<Journey> journeys, DaySpan created) {
        Tally tally = new Tally(JourneyFilter.all(NO_CURRENCY));
        journeys.forEach(tally::add);
        return funnel(created, tally);
    }

    private static Funnel funnel(DaySpan created, Tally tally) {
        return new Funnel(
                created,
                tally.prospects,
                tally.steps(),
                new Funnel.Unvalued(tally.withoutWorth, InOtherCurrency.each(tally.inOthers.values().stream())),
                tally.sources.counts());
    }

    /** Which journeys a number counts: of a funnel's prospects, as many as the number says. */
    public Predicate<Journey> counted(FunnelNumber number) {
        int step = Optional.ofNullable(places.get(number.stage()))
                .orElseThrow(() -> new IllegalArgumentException(number.stage() + " is no step"));
        return journey -> counts(walk(journey), now(journey), step, number.kind());
    }

    /** Which journeys stand in a stage of that kind now. */
    public Predicate<Journey> standing(StageType type) {
        return journey -> now(journey).equals(Optional.of(type));
    }

    private JourneyWalk walk(Journey journey) {
        return new JourneyWalk(
                journey, places, steps.size(), begin, now(journey).isEmpty());
    }

    private boolean skips(JourneyWalk walk) {
        for (int i = 0; i <= walk.furthest(); i++) {
            if (!walk.wasIn(i) && !steps.get(i).retired()) {
                return true;
            }
        }
        return false;
    }

    /** What kind of stage it stands in; none where that is one of another pipeline. */
    private Optional<StageType> now(Journey journey) {
        return Optional.ofNullable(stages.get(journey.now())).map(Stage::type);
    }

    private boolean counts(JourneyWalk walk, Optional<StageType> now, int step, Kind kind) {
        return walk.furthest() >= step && (kinds(walk, now, step, skips(walk), outcome(walk, step)) & bit(kind)) != 0;
    }

    /** As what it counts in a step that it reached, one bit each. */
    private static int kinds(
            JourneyWalk walk, Optional<StageType> now, int step, boolean skipsOne, StepOutcome outcome) {
        boolean cameNoFurther = walk.furthest() == step;
        boolean wasIn = walk.wasIn(step);
        return bit(Kind.REACHED)
                | (wasIn ? 0 : bit(Kind.SKIPPED))
                | (!wasIn && walk.wayUnknown() ? bit(Kind.WAY_UNKNOWN) : 0)
                | (skipsOne ? bit(Kind.FLAGGED) : 0)
                | (cameNoFurther ? end(now) : bit(Kind.ADVANCED))
                | tried(outcome, cameNoFurther);
    }

    private static int end(Optional<StageType> now) {
        if (now.isEmpty()) {
            return bit(Kind.MOVED_AWAY_HERE);
        }
        return switch (now.get()) {
            case LOST -> bit(Kind.LOST_HERE);
            case PARKED -> bit(Kind.PARKED_HERE);
            case OPEN -> bit(Kind.STILL_HERE);
            case WON -> 0;
        };
    }

    private static int tried(StepOutcome outcome, boolean cameNoFurther) {
        return switch (outcome) {
            case ADVANCED_IN_TIME -> bit(Kind.OLD_ENOUGH) | bit(Kind.ADVANCED_IN_TIME);
            case ADVANCED_LATER -> bit(Kind.OLD_ENOUGH) | bit(Kind.ADVANCED_LATER);
            case STAYED -> bit(Kind.OLD_ENOUGH);
            case TOO_EARLY -> bit(Kind.TOO_EARLY) | (cameNoFurther ? 0 : bit(Kind.ADVANCED_EARLY));
            case UNDATED -> bit(Kind.UNDATED);
            case NO_TRY -> 0;
        };
    }

    private static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    private StepOutcome outcome(JourneyWalk walk, int step) {
        return walk.outcome(step, within[step], today.toEpochDay());
    }

    /** Counts in plain arrays: it meets a hundred thousand journeys. */
    private final class Tally {

        private long prospects;
        private final long[][] counted = new long[steps.size()][Kind.values().length];
        private final BigDecimal[][] worth = new BigDecimal[steps.size()][Kind.values().length];
        private final JourneyFilter filter;
        private final SourceTally sources = new SourceTally();
        private long everVisited;
        private long withoutWorth;
        private final Map<CurrencyUnit, InOtherCurrency> inOthers = new HashMap<>();

        private Tally(JourneyFilter filter) {
            this.filter = filter;
            for (BigDecimal[] step : worth) {
                Arrays.fill(step, BigDecimal.ZERO);
            }
        }

        private void add(Journey journey) {
            if (!filter.test(journey)) {
                return;
            }
            BigDecimal value = value(journey);
            JourneyWalk walk = walk(journey);
            Optional<StageType> now = now(journey);
            prospects++;
            sources.add(journey.source(), now);
            everVisited |= walk.visited();
            boolean skipsOne = skips(walk);
            for (int i = 0; i <= walk.furthest(); i++) {
                StepOutcome outcome = outcome(walk, i);
                count(i, kinds(walk, now, i, skipsOne, outcome), value);
            }
        }

        private void count(int step, int kinds, BigDecimal value) {
            for (int rest = kinds; rest != 0; rest &= rest - 1) {
                int kind = Integer.numberOfTrailingZeros(rest);
                counted[step][kind]++;
                if (value.signum() != 0) {
                    worth[step][kind] = worth[step][kind].add(value);
                }
            }
        }

        private BigDecimal value(Journey journey) {
            withoutWorth += journey.worth().isEmpty() ? 1 : 0;
            Optional<Money> own =
                    journey.worth().filter(money -> money.getCurrencyUnit().equals(filter.currency()));
            if (own.isEmpty()) {
                journey.worth()
                        .ifPresent(other -> inOthers.merge(
                                other.getCurrencyUnit(), new InOtherCurrency(other, 1), InOtherCurrency::plus));
            }
            return own.map(Money::getAmount).orElse(BigDecimal.ZERO);
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
                Map<Kind, BigDecimal> worths = new EnumMap<>(Kind.class);
                for (Kind kind : KINDS) {
                    counts.put(kind, counted[i][kind.ordinal()]);
                    worths.put(kind, worth[i][kind.ordinal()]);
                }
                result.add(new Funnel.Step(step.key(), step.type(), counts, worths, usual.apply(step.key())));
            }
            return result;
        }
    }
}
