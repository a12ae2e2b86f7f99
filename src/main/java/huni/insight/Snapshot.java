package huni.insight;

import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What stood in each stage at the end of a day. No shares: these prospects did not begin together, so it is no
 * funnel.
 *
 * @param stages in the order of the pipeline
 */
public record Snapshot(LocalDate day, List<Stock> stages) {

    public Snapshot {
        stages = List.copyOf(stages);
    }

    /**
     * The stock of each stage, its amounts in one currency.
     *
     * @param forecast of the same day; empty for a past day, whose chances nobody kept
     */
    public static Snapshot of(
            LocalDate day,
            Pipeline pipeline,
            List<Holding> holdings,
            Optional<Forecast> forecast,
            CurrencyUnit currency) {
        List<Stock> stages = new ArrayList<>();
        for (Stage stage : pipeline.stages()) {
            Stock stock = stock(stage, holdings, forecast, currency);
            if (!stage.retired() || stock.count() > 0) {
                stages.add(stock);
            }
        }
        return new Snapshot(day, stages);
    }

    private static Stock stock(
            Stage stage, List<Holding> holdings, Optional<Forecast> forecast, CurrencyUnit currency) {
        long count = 0;
        List<InOtherCurrency> others = new ArrayList<>();
        Money worth = Money.zero(currency);
        for (Holding holding : holdings) {
            if (!holding.stage().equals(stage.key())) {
                continue;
            }
            count += holding.count();
            if (holding.currency().equals(currency)) {
                worth = worth.plus(holding.worth());
            } else {
                others.add(new InOtherCurrency(Money.of(holding.currency(), holding.worth()), holding.count()));
            }
        }
        Money certain = worth;
        return new Stock(
                stage.key(),
                count,
                worth,
                forecast.map(known -> stage.type() == StageType.WON ? certain : known.expected(stage.key(), currency)),
                InOtherCurrency.each(others.stream()));
    }

    /** What is in no amount, by currency. */
    public List<InOtherCurrency> others() {
        return InOtherCurrency.each(stages.stream().flatMap(stock -> stock.others().stream()));
    }

    /**
     * What stands in a stage.
     *
     * @param count all prospects, whatever their currency
     * @param worth sum of the likely values in the snapshot's currency
     * @param expected sum of each one's likely value times its chance to be won in the end; only of today
     * @param others those of {@code count} that are in neither amount for their currency
     */
    public record Stock(
            StageKey stage, long count, Money worth, Optional<Money> expected, List<InOtherCurrency> others) {

        public Stock {
            others = List.copyOf(others);
        }

        /** How many are in neither amount for their currency. */
        public long inOtherCurrencies() {
            return InOtherCurrency.prospects(others);
        }
    }
}
