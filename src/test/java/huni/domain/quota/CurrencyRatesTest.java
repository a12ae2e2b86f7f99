package huni.domain.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CurrencyRatesTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");

    private static CurrencyRate rate(String currency, String into, String on, String rate) {
        return new CurrencyRate(new UUID(0, 1), currency, into, LocalDate.parse(on), new BigDecimal(rate), 1);
    }

    private static CurrencyRates rates(CurrencyRate... written) {
        return new CurrencyRates(Arrays.asList(written));
    }

    private static Optional<String> worth(CurrencyRates rates, String amount, CurrencyUnit into, String day) {
        return rates.worth(Money.parse(amount), into, LocalDate.parse(day)).map(Money::toString);
    }

    @Test
    void theLatestRateOfADayOrBeforeHolds() {
        CurrencyRates rates = rates(
                rate("EUR", "TRY", "2026-10-01", "48"),
                rate("EUR", "TRY", "2026-11-12", "49.5"),
                rate("EUR", "TRY", "2026-11-30", "51"));

        assertEquals(Optional.of("TRY 4800.00"), worth(rates, "EUR 100.00", TRY, "2026-11-11"));
        assertEquals(Optional.of("TRY 4950.00"), worth(rates, "EUR 100.00", TRY, "2026-11-12"));
        assertEquals(Optional.of("TRY 4950.00"), worth(rates, "EUR 100.00", TRY, "2026-11-28"));
    }

    @Test
    void beforeTheFirstRateAndAYearAfterTheLastNothingIsGuessed() {
        CurrencyRates rates = rates(rate("EUR", "TRY", "2026-10-01", "48"));

        assertEquals(Optional.empty(), worth(rates, "EUR 100.00", TRY, "2026-09-30"));
        assertEquals(Optional.of("TRY 4800.00"), worth(rates, "EUR 100.00", TRY, "2027-09-30"));
        assertEquals(Optional.empty(), worth(rates, "EUR 100.00", TRY, "2027-10-01"));
        assertEquals(Optional.empty(), worth(rates, "USD 100.00", TRY, "2026-11-01"));
    }

    @Test
    void aRateIsReadTheOtherWayRoundWhereItsOwnIsMissing() {
        CurrencyRates rates = rates(rate("EUR", "TRY", "2026-10-01", "48"));

        assertEquals(Optional.of("EUR 2.08"), worth(rates, "TRY 100.00", EUR, "2026-11-01"));
        CurrencyRates both = rates(rate("TRY", "EUR", "2026-09-01", "0.02"), rate("EUR", "TRY", "2026-10-01", "48"));
        assertEquals(Optional.of("EUR 2.00"), worth(both, "TRY 100.00", EUR, "2026-11-01"));
    }

    @Test
    void anAmountInTheCurrencyNeedsNoRate() {
        assertEquals(Optional.of("TRY 7.00"), worth(CurrencyRates.NONE, "TRY 7.00", TRY, "2026-11-01"));
    }

    @Test
    void theRateOfAYearIsThatOfItsFirstDay() {
        assertEquals(CurrencyRates.id("EUR", "TRY", 2026), CurrencyRates.id("EUR", "TRY", LocalDate.of(2026, 1, 1)));
        assertNotEquals(CurrencyRates.id("EUR", "TRY", 2026), CurrencyRates.id("EUR", "TRY", LocalDate.of(2026, 1, 2)));
    }
}
