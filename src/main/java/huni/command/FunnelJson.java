package huni.command;

import huni.command.ReportJson.InOtherJson;
import huni.insight.AppointmentCare;
import huni.insight.CallHours;
import huni.insight.ClosedReasons;
import huni.insight.Funnel;
import huni.insight.FunnelNumber.Kind;
import huni.insight.IncentiveEffect;
import huni.insight.KeptWord;
import huni.insight.Share;
import huni.insight.StepRate;
import huni.insight.Velocity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The funnel as scripts read it: days as ISO 8601, amounts as text with the currency's decimals.
 *
 * @param withoutDate prospects that came to the pipeline on a day nobody knows, which are in no cohort
 * @param currency of all amounts
 * @param withoutValue how many of the prospects are in no amount, since nobody knows their value
 * @param inOtherCurrencies how many of the prospects are in no amount for their currency
 * @param otherCurrencies what these are worth
 * @param sources where they came from, the most frequent first
 */
record FunnelJson(
        String from,
        String to,
        long prospects,
        long skipped,
        long withoutDate,
        String currency,
        long withoutValue,
        long inOtherCurrencies,
        List<InOtherJson> otherCurrencies,
        List<StepJson> stages,
        List<SourceJson> sources,
        ReasonsJson won,
        ReasonsJson lost,
        VelocityJson velocity,
        List<EffectJson> incentives,
        FollowThroughJson followThrough,
        CallsJson calls) {

    private static final int DECIMALS = 6;

    static FunnelJson of(FunnelFigures figures, CurrencyUnit currency) {
        Funnel funnel = figures.funnel();
        return new FunnelJson(
                funnel.created().from().toString(),
                funnel.created().to().toString(),
                funnel.prospects(),
                funnel.skipped(),
                figures.withoutDate(),
                currency.getCode(),
                funnel.leftOut().withoutWorth(),
                funnel.leftOut().inOtherCurrencies(),
                InOtherJson.each(funnel.leftOut().others()),
                funnel.steps().stream().map(step -> StepJson.of(step, currency)).toList(),
                funnel.sources().stream()
                        .map(source -> new SourceJson(
                                source.source(), source.created(), source.won(), source.lost(), source.open()))
                        .toList(),
                ReasonsJson.of(figures.won()),
                ReasonsJson.of(figures.lost()),
                VelocityJson.of(figures.velocity()),
                figures.flow().effects().stream().map(EffectJson::of).toList(),
                FollowThroughJson.of(figures.flow().kept(), figures.flow().care()),
                CallsJson.of(figures.flow().hours()));
    }

    private static BigDecimal rate(double rate) {
        return BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /**
     * One stage.
     *
     * @param movedAwayHere came no further and is in another pipeline now
     * @param advanced reached a later stage
     * @param withinDays what each is given to advance in time
     * @param skipped reached it without having been in it
     * @param wayUnknown of these, those that came in closed
     * @param value of those that reached it
     */
    record StepJson(
            String key,
            long reached,
            long lostHere,
            long parkedHere,
            long movedAwayHere,
            long stillHere,
            long advanced,
            long oldEnough,
            long advancedInTime,
            long tooEarly,
            long advancedLater,
            int withinDays,
            long skipped,
            long wayUnknown,
            long undated,
            String value) {

        private static StepJson of(Funnel.Step step, CurrencyUnit currency) {
            return new StepJson(
                    step.stage().value(),
                    step.reached(),
                    step.lostHere(),
                    step.parkedHere(),
                    step.movedAwayHere(),
                    step.stillHere(),
                    step.advanced(),
                    step.stepRate().oldEnough(),
                    step.stepRate().advancedInTime(),
                    step.tooEarly(),
                    step.stepRate().advancedLater(),
                    step.within(),
                    step.count(Kind.SKIPPED),
                    step.count(Kind.WAY_UNKNOWN),
                    step.undated(),
                    amount(Money.of(currency, step.worth(Kind.REACHED), RoundingMode.HALF_UP)));
        }
    }

    /** @param source as it was written; empty where nobody said */
    record SourceJson(String source, long created, long won, long lost, long open) {}

    /**
     * Why prospects were won, or lost, in the days of the funnel.
     *
     * @param inOtherCurrencies how many of them are in no amount for their currency
     * @param otherCurrencies what these are worth
     */
    record ReasonsJson(
            long prospects, long inOtherCurrencies, List<InOtherJson> otherCurrencies, List<ReasonJson> reasons) {

        private static ReasonsJson of(ClosedReasons closed) {
            return new ReasonsJson(
                    closed.all(),
                    closed.inOtherCurrencies(),
                    InOtherJson.each(closed.others()),
                    closed.reasons().stream()
                            .map(reason -> new ReasonJson(reason.key(), reason.count(), amount(reason.worth())))
                            .toList());
        }
    }

    /** @param key empty where nobody said why */
    record ReasonJson(String key, long prospects, String value) {}

    /**
     * What the open prospects bring; null where a part of it is not known.
     *
     * @param wins of how many the average is; 0 for what is open
     * @param winsInOtherCurrencies that are in no average, since no rate is known
     * @param chance of the first stage to be won in the end, 0 to 1
     */
    record VelocityJson(
            long open,
            Optional<String> average,
            long wins,
            long winsInOtherCurrencies,
            BigDecimal chance,
            Optional<Long> medianDays,
            Optional<String> perWeek) {

        private static VelocityJson of(Velocity velocity) {
            return new VelocityJson(
                    velocity.open(),
                    velocity.average().map(FunnelJson::amount),
                    velocity.wins(),
                    velocity.otherWins(),
                    rate(velocity.chance()),
                    boxed(velocity.medianDays()),
                    velocity.perWeek().map(FunnelJson::amount));
        }
    }

    /** The rate of the step from a stage, of those given an incentive there and of the others. */
    record EffectJson(String stage, RateJson with, RateJson without) {

        private static EffectJson of(IncentiveEffect effect) {
            return new EffectJson(effect.stage().value(), RateJson.of(effect.with()), RateJson.of(effect.without()));
        }
    }

    /** How many advanced in time of those old enough. */
    record RateJson(long advancedInTime, long oldEnough, long tooEarly, long advancedLater) {

        private static RateJson of(StepRate rate) {
            return new RateJson(rate.advancedInTime(), rate.oldEnough(), rate.tooEarly(), rate.advancedLater());
        }
    }

    /** So many of so many. */
    record ShareJson(long part, long whole) {

        private static ShareJson of(Share share) {
            return new ShareJson(share.part(), share.whole());
        }
    }

    /**
     * What became of what was promised in the last three months.
     *
     * @param untold appointments of which nobody said what became of them: in no share
     * @param responseMinutes the middle working time until a request was answered; null where none was
     * @param sameDay appointments booked on their own day, without a day before to remind on
     * @param daysToAppointment from the first contact, the middle one; null where none is known
     * @param undatedContacts how many are left out of it
     */
    record FollowThroughJson(
            ShareJson held,
            ShareJson confirmed,
            long untold,
            ShareJson reminded,
            long sameDay,
            ShareJson followedUp,
            ShareJson answered,
            Optional<Long> responseMinutes,
            Optional<Long> daysToAppointment,
            long undatedContacts) {

        private static FollowThroughJson of(KeptWord kept, AppointmentCare care) {
            return new FollowThroughJson(
                    ShareJson.of(kept.held().share()),
                    ShareJson.of(kept.confirmed().share()),
                    kept.untold(),
                    ShareJson.of(care.reminded().share()),
                    care.sameDay(),
                    ShareJson.of(care.followedUp().share()),
                    ShareJson.of(kept.answered().share()),
                    kept.response().middle().map(Duration::toMinutes),
                    boxed(care.toFirst().median()),
                    care.toFirst().undated());
        }
    }

    /** When calls of the last two years reached somebody. */
    record CallsJson(ShareJson all, List<HourJson> hours) {

        private static CallsJson of(CallHours calls) {
            return new CallsJson(
                    ShareJson.of(calls.all()),
                    calls.slots().stream()
                            .map(slot -> new HourJson(
                                    slot.weekday().map(day -> day.name().toLowerCase(Locale.ROOT)),
                                    slot.hour(),
                                    slot.share().part(),
                                    slot.share().whole(),
                                    rate(slot.drawn()),
                                    slot.verdict().name().toLowerCase(Locale.ROOT)))
                            .toList());
        }
    }

    /**
     * The calls that began in an hour of a weekday.
     *
     * @param weekday null for all of them
     * @param hour null for all of them
     * @param drawn the share of those reached, drawn to the mean, 0 to 1
     * @param verdict better, worse or not_told
     */
    record HourJson(
            Optional<String> weekday,
            Optional<Integer> hour,
            long reached,
            long called,
            BigDecimal drawn,
            String verdict) {}
}
