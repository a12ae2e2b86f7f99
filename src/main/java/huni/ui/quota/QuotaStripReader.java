package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.HistoryQuery;
import huni.domain.prospect.HistoryQuery.Holding;
import huni.domain.quota.Closing;
import huni.domain.quota.QuotaQuery;
import huni.insight.CloseDates;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.ui.quota.QuotaStripReading.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the three numbers of the current period. Takes its time, so it is called off the screen's thread. */
public final class QuotaStripReader {

    private static final LocalDate AFTER_EVERY_DATE = LocalDate.of(9999, 1, 1);

    private final QuotaQuery quotas;
    private final HistoryQuery history;
    private final PipelineQuery pipelines;

    public QuotaStripReader(QuotaQuery quotas, HistoryQuery history, PipelineQuery pipelines) {
        this.quotas = quotas;
        this.history = history;
        this.pipelines = pipelines;
    }

    /** The numbers as of today; empty if no quota is set. */
    public Optional<QuotaStripReading> read(LocalDate today) {
        return quotas.quota().map(quota -> {
            DaySpan period = quota.period().around(today);
            Pipeline pipeline = pipelines.pipeline();
            CloseDates dates = new CloseDates(pipeline, quotas.daysToWon(), today);
            CurrencyUnit currency = quota.target().getCurrencyUnit();
            Closing closing = quotas.closing(currency, period, dates.closingIn(period));
            Probabilities probabilities = Probabilities.of(pipeline, history.outcomes());
            ThreeNumbers numbers = ThreeNumbers.of(quota, period, quotas.won(period, currency), closing, probabilities);
            return new QuotaStripReading(
                    numbers,
                    quotas.wins(period, currency),
                    closing,
                    pipeline,
                    probabilities,
                    leftOut(currency, period, dates));
        });
    }

    /** What stands beside the quota's currency; where all amounts are in that one, this asks nothing more. */
    private List<LeftOut> leftOut(CurrencyUnit own, DaySpan period, CloseDates dates) {
        return history.holdings(AFTER_EVERY_DATE).stream()
                .map(Holding::currency)
                .filter(currency -> !currency.equals(own))
                .distinct()
                .sorted()
                .map(currency -> leftOutIn(currency, period, dates))
                .filter(left -> !left.won().isZero() || !left.open().isZero())
                .toList();
    }

    private LeftOut leftOutIn(CurrencyUnit currency, DaySpan period, CloseDates dates) {
        Closing closing = quotas.closing(currency, period, dates.closingIn(period));
        BigDecimal open = closing.groups().stream().map(Closing.Group::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LeftOut(
                quotas.won(period, currency),
                quotas.wins(period, currency),
                Money.of(currency, open, RoundingMode.HALF_EVEN),
                closing.count());
    }
}
