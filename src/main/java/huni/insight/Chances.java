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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;

/**
 * The chances to win a prospect within some days, from the person's own history. An open prospect's chance begins with
 * the user's default for its stage; what became of those that were in the stage as long as it is counts more the more
 * of them there are, and it falls with the days in the stage. Won is 1; lost and parked are 0. As of one day; any
 * thread may ask.
 */
public final class Chances {

    private static final int KNOWN_ENOUGH = 20;
    private static final double LEAST_DEFAULT = 0.01;
    private static final double MOST_DEFAULT = 0.99;

    private final Pipeline pipeline;
    private final LocalDate today;
    private final Map<StageKey, List<Curve>> stages;
    private final Map<PipelineKey, List<Curve>> sinceCreation;
    private final Map<StageKey, Integer> stepDays;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

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
    }

    private record Question(StageKey stage, boolean undated, int landmark, int within) {}

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
        Stage stage = pipeline.stage(stay.stage());
        return switch (stage.type()) {
            case WON -> new Answer(1, Optional.empty());
            case LOST, PARKED -> new Answer(0, Optional.empty());
            case OPEN -> answer(stage, stay.undated(), landmark(stay.days()), Math.clamp(days, 1, Curve.EVER));
        };
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
        Question asked = new Question(stage.key(), undated, landmark, within);
        Answer known = answers.get(asked);
        if (known == null) {
            known = computed(stage, undated, landmark, within);
            answers.put(asked, known);
        }
        return known;
    }

    private Answer computed(Stage stage, boolean undated, int landmark, int within) {
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

    /** The first stage that is not retired, where prospects begin. */
    public Stay first() {
        return Stay.beginning(pipeline.first().key());
    }
}
