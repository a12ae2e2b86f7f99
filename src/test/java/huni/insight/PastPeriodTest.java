package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.WonSales;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The periods before that of 25 November 2026. */
class PastPeriodTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Quota FIRST = new Quota(QuotaPeriod.MONTH, lira(100), 1);
    private static final Quota LATER =
            FIRST.from("later", LocalDate.of(2026, 10, 20)).to(QuotaPeriod.MONTH, Quota.Measure.MONEY, lira(300));

    private static Money lira(long amount) {
        return Money.ofMajor(TRY, amount);
    }

    private static WonSales won(long amount) {
        return new WonSales(lira(amount), 1, List.of(), List.of());
    }

    private static List<PastPeriod> periods(List<Quota> quotas, Optional<LocalDate> first) {
        return PastPeriod.before(
                TODAY, FIRST, quotas, first, (days, _) -> won(days.from().getMonthValue() * 20L));
    }

    @Test
    void eachHasTheQuotaThatHeldAtItsEnd() {
        List<PastPeriod> periods = periods(List.of(FIRST, LATER), Optional.of(LocalDate.of(2026, 8, 15)));

        assertEquals(
                List.of(lira(300), lira(100), lira(100)),
                periods.stream().map(one -> one.quota().target()).toList());
        assertEquals(
                new DaySpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                periods.getFirst().days());
        assertEquals(
                List.of(false, true, true),
                periods.stream().map(PastPeriod::isReached).toList());
    }

    @Test
    void thereIsNoneBeforeTheFirstProspectOrWithoutAQuota() {
        assertEquals(List.of(), periods(List.of(FIRST), Optional.of(LocalDate.of(2026, 11, 2))));
        assertEquals(List.of(), periods(List.of(FIRST), Optional.empty()));
        assertEquals(List.of(), periods(List.of(), Optional.of(LocalDate.of(2020, 1, 1))));
    }

    @Test
    void thoseOfATeamGoPastAQuotaOfAnotherLengthAndThoseOfAPersonEndWithIt() {
        Quota ofPerson = FIRST.of(Optional.empty(), Optional.of(new PersonId(new UUID(0, 1))));

        assertEquals(11, monthsWithWeeksBetween(FIRST).size());
        assertEquals(
                List.of(10, 9, 8, 7, 6),
                monthsWithWeeksBetween(ofPerson).stream()
                        .map(one -> one.days().from().getMonthValue())
                        .toList());
    }

    private static List<PastPeriod> monthsWithWeeksBetween(Quota first) {
        Quota week = first.from("week", LocalDate.of(2026, 3, 2)).to(QuotaPeriod.WEEK, Quota.Measure.MONEY, lira(30));
        Quota again = first.from("again", LocalDate.of(2026, 6, 10));
        return PastPeriod.before(
                TODAY, again, List.of(first, week, again), Optional.of(LocalDate.of(2025, 12, 15)), (_, _) -> won(20));
    }

    @Test
    void noMoreThanTwelveAreLookedBackAt() {
        assertEquals(
                12,
                periods(List.of(FIRST), Optional.of(LocalDate.of(2020, 1, 1))).size());
    }
}
