package huni.command;

import huni.insight.Funnel;
import huni.insight.FunnelNumber.Kind;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** The reports as scripts read them: days as ISO 8601, amounts as text with the currency's decimals. */
final class ReportJson {

    private static final int RATE_DECIMALS = 6;

    private ReportJson() {}

    static SummaryJson of(Summary summary) {
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
                summary.closedUndated());
    }

    static SnapshotJson of(Snapshot snapshot) {
        return new SnapshotJson(
                snapshot.day().toString(),
                snapshot.stages().stream()
                        .map(stock -> new StockJson(
                                stock.stage().value(),
                                stock.count(),
                                amount(stock.worth()),
                                stock.expected().map(ReportJson::amount)))
                        .toList());
    }

    static FunnelJson of(Funnel funnel) {
        return new FunnelJson(
                funnel.created().from().toString(),
                funnel.created().to().toString(),
                funnel.prospects(),
                funnel.skipped(),
                funnel.steps().stream()
                        .map(step -> new StepJson(
                                step.stage().value(),
                                step.reached(),
                                step.lostHere(),
                                step.parkedHere(),
                                step.stillHere(),
                                step.advanced(),
                                step.stepRate().oldEnough(),
                                step.stepRate().advancedInTime(),
                                step.tooEarly(),
                                step.stepRate().advancedLater(),
                                step.within(),
                                step.count(Kind.SKIPPED),
                                step.count(Kind.WAY_UNKNOWN),
                                step.undated()))
                        .toList());
    }

    static MovementJson of(Movement movement) {
        Map<String, Long> undated = new LinkedHashMap<>();
        movement.undated().forEach(e -> undated.put(e.stage().value(), e.count()));
        return new MovementJson(movement.weeks().stream().map(ReportJson::of).toList(), undated);
    }

    private static WeekJson of(Movement.Week week) {
        Map<String, Long> entries = new LinkedHashMap<>();
        week.firstEntries().forEach(e -> entries.put(e.stage().value(), e.count()));
        return new WeekJson(week.days().from().toString(), entries, week.lost());
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    /** @param winRate 0 to 1; null in JSON if nothing is closed */
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
            long closedUndated) {}

    /** Won in a currency that the value leaves out. */
    record OtherJson(String currency, long won, String value) {}

    /** @param at the day at whose end it was so */
    record SnapshotJson(String at, List<StockJson> stages) {}

    /** @param expected in the end; null in JSON for a past day, whose chances nobody kept */
    record StockJson(String key, long count, String value, Optional<String> expected) {}

    record FunnelJson(String from, String to, long prospects, long skipped, List<StepJson> stages) {}

    /**
     * @param advanced reached a later stage
     * @param withinDays what each is given to advance in time
     * @param skipped reached it without having been in it
     * @param wayUnknown of these, those that came in closed
     */
    record StepJson(
            String key,
            long reached,
            long lostHere,
            long parkedHere,
            long stillHere,
            long advanced,
            long oldEnough,
            long advancedInTime,
            long tooEarly,
            long advancedLater,
            int withinDays,
            long skipped,
            long wayUnknown,
            long undated) {}

    /** @param undated first entries on a day nobody knows, in no week */
    record MovementJson(List<WeekJson> weeks, Map<String, Long> undated) {}

    /** @param week its Monday */
    record WeekJson(String week, Map<String, Long> firstEntries, long lost) {}
}
