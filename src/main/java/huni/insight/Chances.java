package huni.insight;

import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.quota.ChanceBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The chances to win a prospect within some days, from the person's own history. An open prospect's chance begins with
 * the user's default for its stage; what became of those that were in the stage as long as it is counts more the more
 * of them there are, and it falls with the days in the stage. Won is 1; lost and parked are 0. As of one day; any
 * thread may ask.
 */
public final class Chances {

    private static final int KNOWN_ENOUGH = 20;
    private static final int WINS_ENOUGH = 5;
    private static final int LANDMARKS = CurveCounts.LANDMARKS.size();
    private static final double LEAST_DEFAULT = 0.01;
    private static final double MOST_DEFAULT = 0.99;

    private final Pipeline pipeline;
    private final LocalDate today;
    private final Map<StageKey, List<Curve>> stages;
    private final Map<PipelineKey, List<Curve>> sinceCreation;
    private final Map<StageKey, Integer> stepDays;
    private final Map<StageKey, Integer> numbers = new HashMap<>();
    private final Map<Integer, AtomicReferenceArray<@Nullable Answer>> answers = new ConcurrentHashMap<>();

    /**
     * The chances as of today.
     *
     * @param stages the curves of each stage by landmark
     * @param sinceCreation those of all prospects of a pipeline from their creation
     * @param stepDays H of each open stage
     */
    Chances(
            Pipeline pipeline,
            LocalDate today,
            Map<StageKey, List<Curve>> stages,
            Map<PipelineKey, List<Curve>> sinceCreation,
            Map<StageKey, Integer> stepDays) {
        this.pipeline = pipeline;
        this.today = today;
        this.stages = Map.copyOf(stages);
        this.sinceCreation = Map.copyOf(sinceCreation);
        this.stepDays = Map.copyOf(stepDays);
        for (Stage stage : pipeline.stages()) {
            numbers.put(stage.key(), numbers.size());
        }
    }

    private record Answer(double chance, Optional<ChanceBasis> basis) {}

    /** The day as of which they are. */
    public LocalDate today() {
        return today;
    }

    /** The stages they are of. */
    public Pipeline pipeline() {
        return pipeline;
    }

    /** The curves of a stage, to see whether they were drawn anew. */
    List<Curve> curves(StageKey stage) {
        return Objects.requireNonNull(stages.get(stage));
    }

    /** The chance of a prospect that stays there to be won within so many days from now, 0 to 1. */
    public double within(Stay stay, long days) {
        return answer(stay, days).chance();
    }

    /** What the chance rests on; empty where the stage is not open. */
    public Optional<ChanceBasis> basis(Stay stay, long days) {
        return answer(stay, days).basis();
    }

    /** The chance to be won at all, which is never below the one to be won within {@code days}. */
    public double ever(Stay stay, long days) {
        return Math.max(within(stay, Curve.EVER), within(stay, days));
    }

    /** The chance to be won in the end, as cards and heads say it; a manual one counts in open stages only. */
    public Chance inTheEnd(Stay stay, Optional<BigDecimal> manual) {
        double computed = within(stay, Curve.EVER);
        return manual.filter(_ -> pipeline.stage(stay.stage()).isOpen())
                .map(set -> new Chance(set.doubleValue(), computed, true))
                .orElseGet(() -> new Chance(computed, computed, false));
    }

    /** How long a card has been where it is. */
    public Stay stay(Card card) {
        return Stay.of(card.stage(), card.sinceDay(), card.undated(), card.createdOn(), today);
    }

    /** What the chance to be won in the end rests on; empty where the stage is not open. */
    public Optional<ChanceBasis> basisInTheEnd(Stay stay) {
        return basis(stay, Curve.EVER);
    }

    /** Likely value times the chance in the end, to the currency's decimals; empty without a value. */
    public Optional<Money> expected(Card card) {
        return card.worth().map(worth -> expected(worth, inTheEnd(stay(card), card.manualProbability())));
    }

    /** Likely value times the chance in the end, to the currency's decimals; empty without a value. */
    public Optional<Money> expected(OpenProspect open) {
        return open.worth().map(worth -> expected(worth, inTheEnd(open.stay(), open.manual())));
    }

    private static Money expected(Money worth, Chance chance) {
        return worth.multipliedBy(BigDecimal.valueOf(chance.used()), RoundingMode.HALF_EVEN);
    }

    private Answer answer(Stay stay, long days) {
        return answer(cell(stay), Math.clamp(days, 1, Curve.EVER));
    }

    /** A number for all that have the same chances: same stage, same landmark, both dated or not. */
    int cell(Stay stay) {
        @Nullable Integer number = numbers.get(stay.stage());
        if (number == null) {
            throw new IllegalArgumentException("no stage " + stay.stage());
        }
        return (number * 2 + (stay.undated() ? 1 : 0)) * LANDMARKS + landmark(stay.days());
    }

    /** The chances of each cell to be won within so many days from now. */
    double[] byCell(long days) {
        int within = Math.clamp(days, 1, Curve.EVER);
        return IntStream.range(0, numbers.size() * 2 * LANDMARKS)
                .mapToDouble(cell -> answer(cell, within).chance())
                .toArray();
    }

    /** The place of the cell's stage in the order of the pipeline. */
    static int place(int cell) {
        return cell / LANDMARKS / 2;
    }

    /** The last landmark that was passed. */
    private static int landmark(long days) {
        int last = 0;
        while (last + 1 < CurveCounts.LANDMARKS.size() && CurveCounts.LANDMARKS.get(last + 1) <= days) {
            last++;
        }
        return last;
    }

    private Answer answer(Stage stage, boolean undated, int landmark, int within) {
        int number = Objects.requireNonNull(numbers.get(stage.key()));
        return answer((number * 2 + (undated ? 1 : 0)) * LANDMARKS + landmark, within);
    }

    private Answer answer(int cell, int within) {
        AtomicReferenceArray<@Nullable Answer> of = answers.get(within);
        if (of == null) {
            of = new AtomicReferenceArray<>(numbers.size() * 2 * LANDMARKS);
            answers.put(within, of);
        }
        @Nullable Answer known = of.get(cell);
        if (known == null) {
            known = computed(pipeline.stages().get(place(cell)), cell / LANDMARKS % 2 == 1, cell % LANDMARKS, within);
            of.set(cell, known);
        }
        return known;
    }

    private Answer computed(Stage stage, boolean undated, int landmark, int within) {
        return switch (stage.type()) {
            case WON -> new Answer(1, Optional.empty());
            case LOST, PARKED -> new Answer(0, Optional.empty());
            case OPEN -> ofOpen(stage, undated, landmark, within);
        };
    }

    private Answer ofOpen(Stage stage, boolean undated, int landmark, int within) {
        Curve curve = curves(stage, undated).get(landmark);
        double target = target(stage, undated, landmark, within);
        ChanceBasis basis = new ChanceBasis(
                CurveCounts.LANDMARKS.get(landmark),
                within,
                curve.seen(),
                curve.wonWithin(within),
                curve.lostWithin(within),
                curve.stillOpen(within),
                curve.known(within),
                curve.share(within),
                target,
                undated);
        return new Answer(basis.chance(), Optional.of(basis));
    }

    /** What is said before the curve of the landmark: of the first one by the user's default, of others by the one before. */
    private double target(Stage stage, boolean undated, int landmark, int within) {
        if (landmark > 0) {
            int since = CurveCounts.LANDMARKS.get(landmark) - CurveCounts.LANDMARKS.get(landmark - 1);
            return answer(stage, undated, landmark - 1, within).chance() * Math.pow(2, -(double) since / days(stage));
        }
        double told = Math.clamp(stage.probability().doubleValue(), LEAST_DEFAULT, MOST_DEFAULT);
        double nothingKnown = told * (1 - Math.pow(2, -(double) within / daysLeft(stage)));
        boolean known = curves(stage, undated).getFirst().known(within) >= KNOWN_ENOUGH;
        return known
                ? nothingKnown
                : before(stage)
                        .map(before -> Math.max(
                                nothingKnown, answer(before, undated, 0, within).chance()))
                        .orElse(nothingKnown);
    }

    private List<Curve> curves(Stage stage, boolean undated) {
        return undated ? Objects.requireNonNull(sinceCreation.get(stage.pipeline())) : curves(stage.key());
    }

    private int days(Stage stage) {
        return Optional.ofNullable(stepDays.get(stage.key())).orElse(StepDays.UNTIL_KNOWN);
    }

    /**
     * In how many days such a prospect is usually won: the median of those won that its chance rests on; with fewer than
     * five of them, the days within which half of what will be won is won as long as nothing is known.
     */
    public long usualDaysToWon(Stay stay) {
        Stage stage = pipeline.stage(stay.stage());
        OptionalInt median =
                curves(stage, stay.undated()).get(landmark(stay.days())).medianDaysToWon(WINS_ENOUGH);
        return median.isPresent() ? median.getAsInt() : daysLeft(stage);
    }

    /** Days within which half of what will be won from a stage is won, as long as nothing is known. */
    public long daysLeft(Stage from) {
        long days = pipeline.stages().stream()
                .filter(stage -> isOnTheWay(stage, from))
                .filter(stage -> stage.position() >= from.position())
                .mapToLong(Stage::staleAfterDays)
                .sum();
        return Math.max(1, days);
    }

    private Optional<Stage> before(Stage of) {
        return pipeline.stages().stream()
                .filter(stage -> isOnTheWay(stage, of))
                .filter(stage -> stage.position() < of.position())
                .reduce((_, later) -> later);
    }

    private static boolean isOnTheWay(Stage stage, Stage of) {
        return stage.type() == StageType.OPEN
                && !stage.retired()
                && stage.pipeline().equals(of.pipeline());
    }

    /** Where prospects begin in the first pipeline. */
    public Stay first() {
        return first(PipelineKey.FIRST);
    }

    /** The first stage of that pipeline that is not retired, where prospects begin. */
    public Stay first(PipelineKey of) {
        return Stay.beginning(pipeline.of(of).first().key());
    }
}
