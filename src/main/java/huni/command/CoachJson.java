package huni.command;

import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.StageKey;
import huni.insight.Share;
import huni.insight.coach.CallPace;
import huni.insight.coach.Carried;
import huni.insight.coach.Coach;
import huni.insight.coach.CoachReading;
import huni.insight.coach.FallenRate;
import huni.insight.coach.FewerNew;
import huni.insight.coach.FreshStock;
import huni.insight.coach.MoneyAtStake;
import huni.insight.coach.UnconfirmedAuthority;
import huni.insight.coach.Watched;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the coach says and watches, for scripts.
 *
 * @param lastSunday the last day that was looked at
 * @param closed how many prospects are won or lost
 * @param undated prospects created on a day nobody knows, which are in no week
 * @param wayUnknown prospects that came in closed, which are in no step
 * @param advice what is said, the most important first
 * @param watched every rule with its evidence, in the order of the screen
 * @param callPace what brings appointments back that are few; null in JSON where they are not, or nobody knows
 * @param daysToWon the median from an appointment to the win; null in JSON under five wins
 */
record CoachJson(
        String lastSunday,
        long closed,
        long undated,
        long wayUnknown,
        List<AdviceJson> advice,
        List<WatchedJson> watched,
        List<BalanceJson> balance,
        Optional<CallPaceJson> callPace,
        Optional<Integer> daysToWon) {

    static CoachJson of(CoachReading reading) {
        return new CoachJson(
                reading.lastSunday().toString(),
                reading.closed(),
                reading.notCounted().undated(),
                reading.notCounted().wayUnknown(),
                Coach.advice(reading.watched()).stream()
                        .map(rule -> new AdviceJson(
                                rule(rule.key()),
                                stage(rule.key()),
                                reading.behind(rule).size(),
                                Optional.ofNullable(reading.atStake().get(rule.key()))
                                        .map(CoachJson::atStake)))
                        .toList(),
                reading.watched().stream().map(CoachJson::watched).toList(),
                reading.balance().stream()
                        .map(stage -> new BalanceJson(stage.stage().value(), stage.now(), stage.usual()))
                        .toList(),
                reading.pace().map(CoachJson::pace),
                reading.daysToWon().isPresent()
                        ? Optional.of(reading.daysToWon().getAsInt())
                        : Optional.empty());
    }

    private static WatchedJson watched(Watched rule) {
        return new WatchedJson(
                rule(rule.key()),
                stage(rule.key()),
                rule.state().name().toLowerCase(Locale.ROOT),
                rule.evidence().strength(),
                rule.weeksToShow(),
                switch (rule.evidence()) {
                    case FallenRate rate -> new RateJson(rate.weeks(), counts(rate.recent()), counts(rate.before()));
                    case FewerNew flow -> new FlowJson(flow.weeks(), flow.found(), flow.usual(), flow.dispersion());
                    case FreshStock stock -> new FreshJson(stock.now(), stock.usual(), stock.dispersion());
                    case UnconfirmedAuthority booked -> new AuthorityJson(counts(booked.unconfirmed()));
                    case Carried carried -> new CarriedJson(carried.share(), carried.prospects());
                });
    }

    private static CallPaceJson pace(CallPace pace) {
        return new CallPaceJson(counts(pace.perCall()), pace.made(), pace.needed(), pace.atLeast(), pace.atMost());
    }

    private static AtStakeJson atStake(MoneyAtStake money) {
        return new AtStakeJson(
                money.missing(),
                money.from().key().value(),
                money.chance(),
                money.average().getAmount(),
                money.wins(),
                money.money().getAmount(),
                money.average().getCurrencyUnit().getCode());
    }

    private static String rule(AdviceKey key) {
        return key.rule().name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> stage(AdviceKey key) {
        return key.stage().map(StageKey::value);
    }

    private static CountsJson counts(Share share) {
        return new CountsJson(share.part(), share.whole());
    }

    /**
     * What is said.
     *
     * @param stage the one that a step leaves; null in JSON for rules of the whole pipeline
     * @param prospects how many are behind it
     * @param atStake null in JSON where it cannot be told in money
     */
    record AdviceJson(String rule, Optional<String> stage, long prospects, Optional<AtStakeJson> atStake) {}

    /**
     * What is missing, in money.
     *
     * @param from the stage they did not come to
     * @param chance of each to be won in the end
     * @param average what a win brings
     * @param wins how many it is the mean of; 0 for the mean of what is open
     */
    record AtStakeJson(
            double missing,
            String from,
            double chance,
            BigDecimal average,
            long wins,
            BigDecimal amount,
            String currency) {}

    /**
     * One rule.
     *
     * @param state {@code speaks}, or why it is quiet
     * @param strength said from 2.5 on
     * @param weeksToShow after how many weeks a halved rate would be named; 0 for what is no rate
     */
    record WatchedJson(
            String rule, Optional<String> stage, String state, double strength, int weeksToShow, Object evidence) {}

    /** @param weeks how far {@code recent} goes back; 0 if too little is known */
    record RateJson(int weeks, CountsJson recent, CountsJson before) {}

    record FlowJson(int weeks, long found, double usual, double dispersion) {}

    record FreshJson(int now, double usual, double dispersion) {}

    record AuthorityJson(CountsJson unconfirmed) {}

    /** @param share of what is expected, that hangs on one prospect, from 0 to 1 */
    record CarriedJson(double share, long prospects) {}

    /**
     * Cold calls a working day.
     *
     * @param appointmentsPerCall of the last 91 days
     * @param made lately
     * @param needed to bring the stock back within four weeks; between {@code atLeast} and {@code atMost}
     */
    record CallPaceJson(CountsJson appointmentsPerCall, double made, long needed, long atLeast, long atMost) {}

    record CountsJson(long part, long whole) {}

    /** @param usual the mean of the Mondays of a year; 0 before there was one */
    record BalanceJson(String key, long now, double usual) {}
}
