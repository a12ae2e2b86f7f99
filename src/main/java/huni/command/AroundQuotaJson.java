package huni.command;

import huni.domain.Commission;
import huni.domain.quota.Quota;
import huni.insight.AroundQuota;
import huni.insight.Effort;
import huni.insight.ExpectedClosings;
import huni.insight.PastPeriod;
import huni.insight.PossibleEnd;
import huni.insight.Steadiness;
import huni.insight.ThreeNumbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the quota's screen tells beyond the strip, for scripts. Amounts are in the quota's currency, or sales; null is what
 * nobody knows.
 *
 * @param ends where the period can end, and how likely
 * @param closings the next weeks
 * @param newProspectsPerWeek the last weeks
 * @param before the periods before, the latest first
 */
record AroundQuotaJson(
        EffortJson effort,
        List<EndJson> ends,
        List<ClosingJson> closings,
        List<NewJson> newProspectsPerWeek,
        Optional<BigDecimal> newProspectsMedian,
        long weeksAtZero,
        Optional<CommissionJson> commission,
        List<PeriodJson> before) {

    static AroundQuotaJson of(AroundQuota around, Commission commission) {
        Steadiness steadiness = around.steadiness();
        return new AroundQuotaJson(
                EffortJson.of(around.effort()),
                around.ends().stream().map(EndJson::of).toList(),
                around.closings().weeks().stream()
                        .map(week -> ClosingJson.of(week, around.closings()))
                        .toList(),
                steadiness.weeks().stream()
                        .map(week -> new NewJson(week.days().from().toString(), week.created()))
                        .toList(),
                QuotaJson.decimal(steadiness.median()),
                steadiness.atZero(),
                CommissionJson.of(commission, around.effort().numbers()),
                around.past().stream()
                        .map(period -> PeriodJson.of(period, around))
                        .toList());
    }

    /**
     * What it takes, per working day that is left, and what was done on the last ten.
     *
     * @param daysLeft working days, half ones counted so
     * @param replacements how many average new prospects stand for the biggest one
     */
    record EffortJson(
            BigDecimal daysLeft,
            Optional<BigDecimal> neededPerDay,
            BigDecimal enteredPerDay,
            Optional<BigDecimal> callsPerDay,
            BigDecimal calledPerDay,
            Optional<BigDecimal> replacements) {

        private static EffortJson of(Effort effort) {
            return new EffortJson(
                    QuotaJson.decimal(effort.daysLeft()),
                    QuotaJson.decimal(effort.neededPerDay()),
                    QuotaJson.decimal(effort.enteredPerDay()),
                    QuotaJson.decimal(effort.callsPerDay()),
                    QuotaJson.decimal(effort.calledPerDay()),
                    QuotaJson.decimal(effort.replacements()));
        }
    }

    /** Between these amounts, with that chance. */
    record EndJson(String from, String to, BigDecimal chance) {

        private static EndJson of(PossibleEnd end) {
            return new EndJson(
                    QuotaJson.amount(end.from()), QuotaJson.amount(end.to()), QuotaJson.decimal(end.chance()));
        }
    }

    /**
     * @param week its Monday
     * @param thin whether it is marked, since little is expected to close in it
     */
    record ClosingJson(String week, String expected, long prospects, boolean thin) {

        private static ClosingJson of(ExpectedClosings.ClosingWeek week, ExpectedClosings all) {
            return new ClosingJson(
                    week.days().from().toString(),
                    QuotaJson.amount(week.expected()),
                    week.prospects().size(),
                    all.isThin(week));
        }
    }

    /** @param week its Monday */
    record NewJson(String week, long created) {}

    /**
     * What is earned.
     *
     * @param withExpected of what is won and what is expected in the period
     */
    record CommissionJson(String ofWon, String withExpected) {

        private static Optional<CommissionJson> of(Commission commission, ThreeNumbers numbers) {
            Money quota = numbers.quota().target();
            return commission.tiers().isEmpty() || numbers.quota().measure() != Quota.Measure.MONEY
                    ? Optional.empty()
                    : Optional.of(new CommissionJson(
                            QuotaJson.amount(commission.of(numbers.won(), quota)),
                            QuotaJson.amount(commission.of(numbers.won().plus(numbers.expected()), quota))));
        }
    }

    /**
     * A period that is over.
     *
     * @param reached null where it depends on amounts without a rate
     * @param otherCurrencies won in it, and not in {@code won}
     * @param forecast the first that was kept of it
     */
    record PeriodJson(
            String from,
            String to,
            String quota,
            String won,
            Optional<Boolean> reached,
            List<ReportJson.InOtherJson> otherCurrencies,
            Optional<PastForecastJson> forecast) {

        private static PeriodJson of(PastPeriod period, AroundQuota around) {
            return new PeriodJson(
                    period.days().from().toString(),
                    period.days().to().toString(),
                    QuotaJson.amount(period.quota().target()),
                    QuotaJson.amount(period.won().sum()),
                    period.isReached() || period.isWhole() ? Optional.of(period.isReached()) : Optional.empty(),
                    ReportJson.InOtherJson.each(period.others()),
                    AroundQuota.first(period, around.forecasts())
                            .map(kept -> new PastForecastJson(
                                    kept.madeOn().toString(),
                                    kept.low().toPlainString(),
                                    kept.high().toPlainString(),
                                    period.isWhole()
                                            ? Optional.of(kept.held(period.won().sum()))
                                            : Optional.empty())));
        }
    }

    /** @param held whether the period ended within the range; null where it depends on amounts without a rate */
    record PastForecastJson(String madeOn, String p10, String p90, Optional<Boolean> held) {}
}
