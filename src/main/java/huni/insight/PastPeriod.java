package huni.insight;

import huni.domain.DaySpan;
import huni.domain.quota.Quota;
import huni.domain.quota.WonSales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A period that is over, with the quota that held at its end.
 *
 * @param won closed as won in it, in the quota's currency as far as rates are known
 */
public record PastPeriod(Quota quota, DaySpan days, WonSales won) {

    /** So many are looked back at. */
    private static final int MOST = 12;

    /** Whether as much was won as was to be, by what is known to have been won. */
    public boolean isReached() {
        return !won.sum().isLessThan(quota.target());
    }

    /** Whether all that was won is in the sum: nothing was in a currency of which no rate is known. */
    public boolean isWhole() {
        return won.left().isEmpty();
    }

    /** What was won in it for amounts that are not in the sum, by currency. */
    public List<InOtherCurrency> others() {
        return InOtherCurrency.each(won.left().stream().map(sale -> new InOtherCurrency(sale.worth(), sale.count())));
    }

    /**
     * The periods before today's, the latest first, as far back as there were prospects.
     *
     * @param shown tells how long they are; a person is held to one quota alone, so theirs end where another length held
     * @param all in the order in which they hold
     * @param first the day the first prospect was created; empty while there is none
     * @param won what was won on days, as a quota counts
     */
    public static List<PastPeriod> before(
            LocalDate today,
            Quota shown,
            List<Quota> all,
            Optional<LocalDate> first,
            BiFunction<? super DaySpan, ? super Quota, WonSales> won) {
        List<Quota> quotas = alike(shown, all);
        List<PastPeriod> periods = new ArrayList<>();
        Optional<LocalDate> end = on(quotas, today)
                .map(quota -> quota.period().around(today).from().minusDays(1));
        while (periods.size() < MOST
                && end.filter(day ->
                                first.filter(created -> !created.isAfter(day)).isPresent())
                        .isPresent()) {
            LocalDate last = end.get();
            Optional<Quota> quota = on(quotas, last);
            quota.ifPresent(held -> {
                DaySpan days = held.period().around(last);
                periods.add(new PastPeriod(held, days, won.apply(days, held)));
            });
            end = quota.map(held -> held.period().around(last).from().minusDays(1));
        }
        return periods;
    }

    private static List<Quota> alike(Quota shown, List<Quota> all) {
        List<Quota> alike = new ArrayList<>();
        for (Quota one : all) {
            if (one.period() == shown.period()) {
                alike.add(one);
            } else if (shown.person().isPresent()) {
                alike.clear();
            }
        }
        return alike;
    }

    private static Optional<Quota> on(List<Quota> quotas, LocalDate day) {
        return quotas.stream().filter(quota -> !quota.validFrom().isAfter(day)).reduce((_, later) -> later);
    }
}
