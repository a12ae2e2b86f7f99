package huni.domain.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.prospect.Budget;
import huni.domain.prospect.PastPurchase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PriceLevelsTest {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    @Test
    void anAmountOfAnEarlierYearIsWorthMoreToday() {
        assertEquals(Optional.of(lira("51976.80")), levels(2025).today(lira("36000"), 2024));
        assertEquals(Optional.of(lira("100")), levels(2025).today(lira("100"), 2025));
        assertEquals(Optional.of(lira("237.89")), levels(2025).today(lira("100"), 2023));
    }

    @Test
    void aYearWithoutAFigureIsAskedForAndNeverGuessed() {
        assertEquals(Optional.empty(), levels(2026).today(lira("36000"), 2024));
        assertEquals(List.of(2025), levels(2026).missing("TRY", 2023));
        assertEquals(List.of(2023, 2024), levels(2025).missing("EUR", 2023));

        PriceRise written = new PriceRise(PriceLevels.id("TRY", 2025), "TRY", 2025, new BigDecimal("0.3"), "", 1);
        assertEquals(
                Optional.of(lira("67569.84")),
                new PriceLevels(List.of(written), CurrencyRates.NONE, Settings.DEFAULT, 2026)
                        .today(lira("36000"), 2024));
    }

    @Test
    void whatAPersonWroteStandsBeforeWhatComesWithTheProgram() {
        PriceRise written = new PriceRise(PriceLevels.id("TRY", 2024), "TRY", 2024, new BigDecimal("0.5"), "", 1);
        assertEquals(
                Optional.of(lira("150")),
                new PriceLevels(List.of(written), CurrencyRates.NONE, Settings.DEFAULT, 2025).today(lira("100"), 2024));
    }

    @Test
    void todaysMoneyIsWantedWhereItMattersUnlessSomebodySaidOtherwise() {
        assertTrue(levels(2025).areWanted(List.of(bought(2023))));
        assertFalse(levels(2025).areWanted(List.of(bought(2024))), "not older than a year");
        assertFalse(levels(2017).areWanted(List.of(bought(2015))), "less than a tenth a year");
        Settings off = Settings.DEFAULT.with(Settings.Key.TODAYS_MONEY, Settings.OFF);
        assertFalse(new PriceLevels(List.of(), CurrencyRates.NONE, off, 2025).areWanted(List.of(bought(2020))));
    }

    @Test
    void theBudgetFollowsInTodaysMoney() {
        Budget budget =
                Budget.unknown(LIRA).withPurchases(levels(2025).told(LIRA, List.of(bought(2023), bought(2022))));
        assertEquals(Optional.of(lira("310000")), budget.likely());
        assertEquals(
                Optional.of(lira("100000")),
                Budget.unknown(LIRA)
                        .withPurchases(levels(2026).told(LIRA, List.of(bought(2023), bought(2022))))
                        .likely(),
                "with a year missing it stays as it was paid");
    }

    @Test
    void aPurchaseInAnotherCurrencyNeitherCountsNorKeepsTheOthersFromBeingInTodaysMoney() {
        PastPurchase dollars = new PastPurchase(
                new UUID(1, 1), new ProspectId(new UUID(0, 1)), "x", 2023, Money.of(CurrencyUnit.USD, 900), 1);

        assertEquals(
                Optional.of(lira("240000")),
                Budget.unknown(LIRA)
                        .withPurchases(levels(2025).told(LIRA, List.of(dollars, bought(2023))))
                        .likely());
        assertEquals(List.of(dollars), levels(2025).in(CurrencyUnit.USD, List.of(dollars, bought(2023))));
    }

    @Test
    void aPurchaseInAnotherCurrencyCountsByTheRateOfItsYearAndOfNoOther() {
        PastPurchase euros = new PastPurchase(
                new UUID(1, 1),
                new ProspectId(new UUID(0, 1)),
                "x",
                2024,
                Money.of(CurrencyUnit.EUR, new BigDecimal("1000")),
                1);
        PriceLevels levels = new PriceLevels(
                List.of(),
                new CurrencyRates(List.of(rate(2023, "25"), rate(2024, "35.2"))),
                Settings.DEFAULT.with(Settings.Key.TODAYS_MONEY, Settings.OFF),
                2026);

        assertEquals(List.of(euros.withPaid(lira("35200.00"))), levels.told(LIRA, List.of(euros)));
        assertEquals(
                List.of(),
                new PriceLevels(List.of(), new CurrencyRates(List.of(rate(2023, "25"))), Settings.DEFAULT, 2026)
                        .told(LIRA, List.of(euros)));
    }

    @Test
    void aRateThatIsNoneCountsAsUnknown() {
        CurrencyRates damaged = new CurrencyRates(List.of(rate(2024, "0"), rate(2024, "-3")));

        assertEquals(Optional.empty(), damaged.rate(CurrencyUnit.EUR, LIRA, 2024));
    }

    private static CurrencyRate rate(int year, String rate) {
        return new CurrencyRate(
                CurrencyRates.id("EUR", "TRY", year),
                "EUR",
                "TRY",
                CurrencyRates.beginning(year),
                new BigDecimal(rate),
                1);
    }

    private static PastPurchase bought(int year) {
        return new PastPurchase(new UUID(1, year), new ProspectId(new UUID(0, 1)), "x", year, lira("100000"), 1);
    }

    private static PriceLevels levels(int thisYear) {
        return new PriceLevels(List.of(), CurrencyRates.NONE, Settings.DEFAULT, thisYear);
    }

    private static Money lira(String amount) {
        return Money.of(LIRA, new BigDecimal(amount));
    }
}
