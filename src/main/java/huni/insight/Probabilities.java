package huni.insight;

import huni.domain.board.Card;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.history.HistoryQuery.Outcomes;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.quota.Closing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The chance to win from each stage: (w + 10 q) / (n + 10), of which n prospects reached the stage and are closed now,
 * w of them won, and q is the user's default for the stage. Won is 1, lost and parked are 0.
 */
public final class Probabilities {

    /** How many closed prospects the user's default weighs as much as. */
    public static final BigDecimal DEFAULT_WEIGHT = BigDecimal.TEN;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Pipeline pipeline;
    private final Map<StageKey, Basis> bases = new LinkedHashMap<>();
    private final Map<StageKey, BigDecimal> chances = new LinkedHashMap<>();

    private Probabilities(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The chances from what became of the closed prospects so far. */
    public static Probabilities of(Pipeline pipeline, List<Outcomes> outcomes) {
        Probabilities result = new Probabilities(pipeline);
        for (Stage stage : pipeline.stages()) {
            Basis basis = basis(pipeline, stage, outcomes);
            result.bases.put(stage.key(), basis);
            result.chances.put(stage.key(), chance(stage, basis));
        }
        return result;
    }

    private static BigDecimal chance(Stage stage, Basis basis) {
        return switch (stage.type()) {
            case WON -> BigDecimal.ONE;
            case LOST, PARKED -> BigDecimal.ZERO;
            case OPEN ->
                BigDecimal.valueOf(basis.won())
                        .add(DEFAULT_WEIGHT.multiply(stage.probability()))
                        .divide(BigDecimal.valueOf(basis.closed()).add(DEFAULT_WEIGHT), MathContext.DECIMAL64);
        };
    }

    private static Basis basis(Pipeline pipeline, Stage stage, List<Outcomes> outcomes) {
        long won = 0;
        long closed = 0;
        for (Outcomes ended : outcomes) {
            if (pipeline.stage(ended.reached()).position() >= stage.position()) {
                won += ended.won();
                closed += ended.won() + ended.lost();
            }
        }
        return new Basis(won, closed);
    }

    /** The closed prospects a chance is computed from: those that reached the stage, and of these the won ones. */
    public record Basis(long won, long closed) {}

    /** What the computed chance from a stage rests on; a stage that is not of the pipeline is refused. */
    public Basis basis(StageKey stage) {
        return Optional.ofNullable(bases.get(stage))
                .orElseThrow(() -> new IllegalArgumentException("no stage " + stage));
    }

    /** The computed chance from a stage; a stage that is not of the pipeline is refused. */
    public BigDecimal of(StageKey stage) {
        return Optional.ofNullable(chances.get(stage))
                .orElseThrow(() -> new IllegalArgumentException("no stage " + stage));
    }

    /** The chance of a prospect there. A manual one counts in open stages only. */
    public Chance of(StageKey stage, Optional<BigDecimal> manual) {
        BigDecimal computed = of(stage);
        return manual.filter(m -> pipeline.stage(stage).type() == StageType.OPEN)
                .map(m -> new Chance(m, computed, true))
                .orElseGet(() -> new Chance(computed, computed, false));
    }

    /** Likely value times chance, to the currency's decimals; empty without a value. */
    public Optional<Money> expected(Card card) {
        BigDecimal chance = of(card.stage(), card.manualProbability()).used();
        return card.worth().map(worth -> worth.multipliedBy(chance, RoundingMode.HALF_EVEN));
    }

    /** Likely value times chance, to the currency's decimals; the sum of each prospect's own. */
    public Money expected(Holding holding) {
        BigDecimal chance = of(holding.stage());
        BigDecimal expected = pipeline.stage(holding.stage()).isOpen()
                ? holding.worth()
                        .subtract(holding.manualWorth())
                        .multiply(chance)
                        .add(holding.manualExpected())
                : holding.worth().multiply(chance);
        return Money.of(holding.currency(), expected, RoundingMode.HALF_EVEN);
    }

    /**
     * The chance of prospects of one kind to be won in the period: a decision date that has passed says as little as
     * none; one after the period halves the chance.
     */
    public BigDecimal inPeriod(Closing.Kind kind) {
        BigDecimal toTheEnd = of(kind.stage(), kind.manualProbability()).used();
        BigDecimal ever = toTheEnd;
        return switch (kind.decides()) {
            case UNSAID, PASSED -> toTheEnd;
            case IN_PERIOD -> toTheEnd.add(ever).multiply(HALF);
            case LATER -> toTheEnd.multiply(HALF);
        };
    }

    /** The sum of likely values times their chance in the period, not rounded. */
    public BigDecimal expected(Closing.Group group) {
        return group.worth().multiply(inPeriod(group.kind()));
    }
}
