package huni.command;

import huni.insight.InOtherCurrency;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The reports as scripts read them: days as ISO 8601, amounts as text with the currency's decimals. */
final class ReportJson {

    private static final int RATE_DECIMALS = 6;

    private ReportJson() {}

    static SummaryJson of(
            Summary summary, Optional<LocalDate> from, Optional<LocalDate> to, Optional<QuotaJson> quota) {
        Optional<BigDecimal> winRate = summary.winRate().rate().stream()
                .mapToObj(rate -> BigDecimal.valueOf(rate).setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN))
                .findFirst();
        return new SummaryJson(
                summary.prospects(),
                summary.open(),
                summary.won(),
                summary.lost(),
                summary.parked(),
                winRate,
                amount(summary.wonValue()),
                summary.wonValue().getCurrencyUnit().getCode(),
                summary.wonInOthers().stream()
                        .map(other -> new OtherJson(
                                other.value().getCurrencyUnit().getCode(), other.count(), amount(other.value())))
                        .toList(),
                summary.withoutDate(),
                summary.closedUndated(),
                from.map(LocalDate::toString),
                to.map(LocalDate::toString),
                quota);
    }

    static SnapshotJson of(Snapshot snapshot, CurrencyUnit currency) {
        return new SnapshotJson(
                snapshot.day().toString(),
                currency.getCode(),
                snapshot.stages().stream()
                        .map(stock -> new StockJson(
                                stock.stage().value(),
                                stock.count(),
                                amount(stock.worth()),
                                stock.expected().map(ReportJson::amount),
                                stock.inOtherCurrencies()))
                        .toList(),
                InOtherJson.each(snapshot.others()));
    }

    static MovementJson of(Movement movement) {
        Map<String, Long> undated = new LinkedHashMap<>();
        movement.undated().forEach(e -> undated.put(e.stage().value(), e.count()));
        return new MovementJson(movement.weeks().stream().map(ReportJson::of).toList(), undated);
    }

    private static MovementWeekJson of(Movement.Week week) {
        Map<String, Long> entries = new LinkedHashMap<>();
        week.firstEntries().forEach(e -> entries.put(e.stage().value(), e.count()));
        return new MovementWeekJson(week.days().from().toString(), entries, week.lost());
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    /**
     * Where all prospects stand.
     *
     * @param winRate of those closed, 0 to 1; null in JSON if nothing is closed
     * @param closedFrom the first day of the won and lost that are counted; null in JSON where all are
     * @param closedTo the last of these days; null in JSON where all are
     * @param quota null in JSON if no quota is set
     */
    record SummaryJson(
            long prospects,
            long open,
            long won,
            long lost,
            long parked,
            Optional<BigDecimal> winRate,
            String wonValue,
            String currency,
            List<OtherJson> wonInOtherCurrencies,
            long withoutDate,
            long closedUndated,
            Optional<String> closedFrom,
            Optional<String> closedTo,
            Optional<QuotaJson> quota) {}

    /** Won in a currency that the value leaves out. */
    record OtherJson(String currency, long won, String value) {}

    /**
     * @param at the day at whose end it was so
     * @param currency of all amounts
     * @param otherCurrencies what is in none of them
     */
    record SnapshotJson(String at, String currency, List<StockJson> stages, List<InOtherJson> otherCurrencies) {}

    /** What sums leave out for its currency. */
    record InOtherJson(String currency, long count, String value) {

        static List<InOtherJson> each(List<InOtherCurrency> others) {
            return others.stream()
                    .map(other -> new InOtherJson(
                            other.value().getCurrencyUnit().getCode(), other.count(), amount(other.value())))
                    .toList();
        }
    }

    /**
     * @param expected in the end; null in JSON for a past day, whose chances nobody kept
     * @param inOtherCurrencies how many of {@code count} are in neither amount
     */
    record StockJson(String key, long count, String value, Optional<String> expected, long inOtherCurrencies) {}

    /** @param undated first entries on a day nobody knows, in no week */
    record MovementJson(List<MovementWeekJson> weeks, Map<String, Long> undated) {}

    /** @param week its Monday */
    record MovementWeekJson(String week, Map<String, Long> firstEntries, long lost) {}
}
