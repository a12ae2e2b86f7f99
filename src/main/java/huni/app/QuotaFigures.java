package huni.app;

import huni.app.QuotaMathWriter.LeftOut;
import huni.app.QuotaMathWriter.Made;
import huni.domain.DaySpan;
import huni.domain.board.BoardQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.HistoryQuery;
import huni.domain.prospect.HistoryQuery.Holding;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.insight.CloseDates;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.shell.QuotaStrip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The three numbers of the current period, read from the store and written for the strip. */
final class QuotaFigures {

    private static final LocalDate AFTER_EVERY_DATE = LocalDate.of(9999, 1, 1);

    private final QuotaQuery quotas;
    private final HistoryQuery history;
    private final BoardQuery board;
    private final Formats formats;
    private final Texts texts;

    QuotaFigures(QuotaQuery quotas, HistoryQuery history, BoardQuery board, Formats formats, Texts texts) {
        this.quotas = quotas;
        this.history = history;
        this.board = board;
        this.formats = formats;
        this.texts = texts;
    }

    /** The strip as of today; empty if no quota is set. Reads, so it takes its time. */
    Optional<QuotaStrip> read() {
        return quotas.quota().map(quota -> {
            LocalDate today = formats.today();
            DaySpan period = quota.period().around(today);
            Pipeline pipeline = board.pipeline();
            CloseDates dates = new CloseDates(pipeline, quotas.daysToWon(), today);
            CurrencyUnit currency = quota.target().getCurrencyUnit();
            Closing closing = quotas.closing(currency, period, dates.closingIn(period));
            Probabilities probabilities = Probabilities.of(pipeline, history.outcomes());
            ThreeNumbers numbers = ThreeNumbers.of(quota, period, quotas.won(period, currency), closing, probabilities);
            return strip(new Made(
                    numbers,
                    quotas.wins(period, currency),
                    closing,
                    pipeline,
                    probabilities,
                    leftOut(currency, period, dates)));
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

    private QuotaStrip strip(Made made) {
        ThreeNumbers numbers = made.numbers();
        Quota quota = numbers.quota();
        return new QuotaStrip(
                name(quota, numbers.period()),
                new QuotaStrip.Numbers(
                        formats.sum(quota.target(), made.largest()),
                        formats.sum(numbers.won(), made.largest()),
                        formats.sum(numbers.expected(), made.largest()),
                        formats.sum(numbers.toBuild(), made.largest()),
                        formats.percent(numbers.chance())),
                new QuotaStrip.Shares(share(numbers.won(), quota), share(numbers.expected(), quota), numbers.chance()),
                new QuotaMathWriter(texts, formats).write(made));
    }

    private String name(Quota quota, DaySpan period) {
        return switch (quota.period()) {
            case WEEK -> texts.text("app.quota.week", formats.day(period.from()));
            case MONTH -> texts.text("app.quota.month", formats.month(YearMonth.from(period.from())));
            case QUARTER ->
                texts.text(
                        "app.quota.quarter",
                        Integer.toString((period.from().getMonthValue() + 2) / 3),
                        Integer.toString(period.from().getYear()));
            case YEAR ->
                texts.text("app.quota.year", Integer.toString(period.from().getYear()));
        };
    }

    private static double share(Money part, Quota quota) {
        return quota.target().isZero()
                ? 0
                : part.getAmount().doubleValue() / quota.target().getAmount().doubleValue();
    }
}
