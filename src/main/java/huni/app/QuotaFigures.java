package huni.app;

import huni.domain.DaySpan;
import huni.domain.board.BoardQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.HistoryQuery;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.insight.CloseDates;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.ui.kit.Formats;
import huni.ui.kit.Texts;
import huni.ui.shell.QuotaStrip;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;

/** The three numbers of the current period, read from the store and written for the strip. */
final class QuotaFigures {

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
            ThreeNumbers numbers = ThreeNumbers.of(
                    quota,
                    period,
                    quotas.won(period, quota.target().getCurrencyUnit()),
                    quotas.closing(quota.target().getCurrencyUnit(), period, dates.closingIn(period)),
                    Probabilities.of(pipeline, history.outcomes()));
            return strip(quota, period, numbers);
        });
    }

    private QuotaStrip strip(Quota quota, DaySpan period, ThreeNumbers numbers) {
        return new QuotaStrip(
                name(quota, period),
                formats.money(quota.target()),
                formats.money(numbers.won()),
                whole(numbers.expected()),
                whole(numbers.toBuild()),
                formats.percent(numbers.chance()),
                new QuotaStrip.Shares(share(numbers.won(), quota), share(numbers.expected(), quota)));
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

    /** An expectation to the penny would promise more than it knows. */
    private String whole(Money amount) {
        return formats.money(amount.rounded(0, RoundingMode.HALF_UP));
    }

    private static double share(Money part, Quota quota) {
        return quota.target().isZero()
                ? 0
                : part.getAmount().doubleValue() / quota.target().getAmount().doubleValue();
    }
}
