package huni.insight;

import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How much a pipeline brings a week, if it goes on as it did.
 *
 * @param open how many prospects are open
 * @param average what a win brings; empty where nobody knows
 * @param wins how many of the last two years in that currency it is the mean of; 0 for the mean of what is open, while
 *     there are fewer than five
 * @param otherWins how many of the last two years were in currencies of which no rate is known: in no average
 * @param chance of a prospect in the first stage to be won in the end, 0 to 1
 * @param medianDays until half are won, those that go on counted as far as they have come; empty where not known
 */
public record Velocity(
        long open, Optional<Money> average, long wins, long otherWins, double chance, OptionalLong medianDays) {

    private static final int WEEK = 7;

    /**
     * What follows from the forecast and the times of the pipeline.
     *
     * @param held what stands in the stages now
     * @param forecast with its values in the currency as far as rates are known
     */
    public static Velocity of(
            Pipeline pipeline, List<Holding> held, Forecast forecast, Spells spells, CurrencyUnit currency) {
        PipelineKey one = pipeline.first().pipeline();
        Optional<PastWins> won = Optional.ofNullable(forecast.winsOf().get(one));
        return new Velocity(
                held.stream()
                        .filter(holding -> pipeline.find(holding.stage())
                                .filter(Stage::isOpen)
                                .isPresent())
                        .mapToLong(Holding::count)
                        .sum(),
                won.flatMap(wins -> wins.average(currency))
                        .map(amount -> Money.of(currency, amount, RoundingMode.HALF_EVEN)),
                won.map(wins -> wins.counted(currency)).orElse(0L),
                won.map(wins -> wins.inOthers(currency)).orElse(0L),
                forecast.chances().ever(forecast.chances().first(one), Curve.EVER),
                spells.cycle().median());
    }

    /** Money per week; empty where a part of it is not known. */
    public Optional<Money> perWeek() {
        if (average.isEmpty() || medianDays.isEmpty()) {
            return Optional.empty();
        }
        double days = Math.max(1, medianDays.getAsLong());
        return average.map(
                money -> money.multipliedBy(BigDecimal.valueOf(open * chance / days * WEEK), RoundingMode.HALF_EVEN));
    }
}
