package huni.insight.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.insight.Forecast;
import huni.insight.PastWins;
import huni.insight.Share;
import huni.insight.Stay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a piece of advice is about, in money: as many as are missing beside the usual, each with the chance to be won in
 * the end from the stage on that they are missing in, each for what a win brings.
 *
 * @param missing how many, above 0
 * @param from the stage they did not come to
 * @param chance of one that enters it to be won in the end, 0 to 1; 1 of a won one
 * @param average what a win brings
 * @param wins how many wins of the last two years that is the mean of; 0 for the mean of what is open
 */
public record MoneyAtStake(double missing, Stage from, double chance, Money average, long wins) {

    /**
     * Of what a rule found. Empty where nothing is missing, where nobody knows what a win brings in that currency, and for
     * rules that are not about a number of prospects in a stage.
     */
    public static Optional<MoneyAtStake> of(Watched rule, Pipeline pipeline, Forecast forecast, CurrencyUnit currency) {
        Optional<PastWins> wins =
                Optional.ofNullable(forecast.winsOf().get(pipeline.first().pipeline()));
        double missing = missing(rule.evidence());
        return missing <= 0
                ? Optional.empty()
                : from(rule.key(), pipeline)
                        .flatMap(stage -> wins.flatMap(past -> past.average(currency)
                                .map(average -> new MoneyAtStake(
                                        missing,
                                        stage,
                                        forecast.chances()
                                                .inTheEnd(Stay.beginning(stage.key()), Optional.empty())
                                                .used(),
                                        Money.of(currency, average, RoundingMode.HALF_EVEN),
                                        past.counted(currency)))));
    }

    private static double missing(CoachEvidence evidence) {
        return switch (evidence) {
            case FallenRate rate ->
                usual(rate.before()) * rate.recent().whole() - rate.recent().part();
            case FewerNew flow -> flow.usual() - flow.found();
            case FreshStock stock -> stock.usual() - stock.now();
            case UnconfirmedAuthority _, Carried _ -> 0;
        };
    }

    private static double usual(Share before) {
        return before.rate().orElse(0);
    }

    private static Optional<Stage> from(AdviceKey key, Pipeline pipeline) {
        return switch (key.rule()) {
            case STEP -> key.stage().flatMap(stage -> next(stage, pipeline));
            case NEW_PROSPECTS -> Optional.of(pipeline.first());
            case FEW_APPOINTMENTS -> pipeline.appointments();
            case HELD, BUDGET, REQUESTS, MANY_APPOINTMENTS, AUTHORITY, CONCENTRATION -> Optional.empty();
        };
    }

    private static Optional<Stage> next(StageKey stage, Pipeline pipeline) {
        List<Stage> steps =
                pipeline.steps().stream().filter(step -> !step.retired()).toList();
        int place = steps.indexOf(pipeline.stage(stage)) + 1;
        return place == 0 || place >= steps.size() ? Optional.empty() : Optional.of(steps.get(place));
    }

    /** All of it together. */
    public Money money() {
        return average.multipliedBy(BigDecimal.valueOf(missing * chance), RoundingMode.HALF_EVEN);
    }
}
