package huni.domain.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WonSalesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CurrencyRates RATES = new CurrencyRates(List.of(
            new CurrencyRate(new UUID(0, 1), "EUR", "TRY", LocalDate.of(2026, 11, 1), new BigDecimal("50"), 1)));

    private static ClosedSales sale(String worth, long count) {
        return new ClosedSales(DAY, Money.parse(worth), count);
    }

    @Test
    void moreSalesComeInByTheRateOfTheirDayAndOneThatIsOpenedAgainGoesOut() {
        WonSales won = WonSales.of(Money.parse("TRY 1000.00"), 2, List.of(sale("EUR 10.00", 1)), RATES)
                .and(List.of(sale("TRY 300.00", 1), sale("EUR -10.00", -1), sale("USD 7.00", 1)), RATES);
        assertEquals(Money.parse("TRY 1300.00"), won.sum());
        assertEquals(3, won.count());
        assertEquals(0, won.converted().stream().mapToLong(ClosedSales::count).sum());
        assertEquals(List.of(sale("USD 7.00", 1)), won.left());
    }
}
