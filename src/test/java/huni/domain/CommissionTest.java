package huni.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Commission.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CommissionTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final Commission FIVE_THEN_SEVEN =
            Commission.read("100:7;0:5").orElseThrow();

    private static Money lira(long amount) {
        return Money.ofMajor(TRY, amount);
    }

    @Test
    void eachRateCountsForThePartUpToTheNextAttainment() {
        assertEquals(lira(6_000), FIVE_THEN_SEVEN.of(lira(120_000), lira(300_000)));
        assertEquals(lira(15_000 + 3_500), FIVE_THEN_SEVEN.of(lira(350_000), lira(300_000)));
        assertEquals(lira(0), FIVE_THEN_SEVEN.of(lira(0), lira(300_000)));
    }

    @Test
    void belowTheFirstAttainmentNothingIsEarned() {
        Commission late = Commission.read("80:10").orElseThrow();

        assertEquals(lira(0), late.of(lira(79), lira(100)));
        assertEquals(lira(2), late.of(lira(100), lira(100)));
    }

    @Test
    void theNextTierIsTheFirstThatIsNotReached() {
        assertEquals(
                Optional.of(new Tier(new BigDecimal("100"), new BigDecimal("7"))),
                FIVE_THEN_SEVEN.next(lira(299_999), lira(300_000)));
        assertEquals(Optional.empty(), FIVE_THEN_SEVEN.next(lira(300_000), lira(300_000)));
    }

    @Test
    void whatIsWrittenIsReadAgainAndNothingElseIs() {
        assertEquals("0:5;100:7", FIVE_THEN_SEVEN.written());
        for (String wrong : List.of("", "5", "0:5;0:7", "0:-5", "1:1;2:1;3:1;4:1;5:1;6:1;7:1")) {
            assertEquals(Optional.empty(), Commission.read(wrong), wrong);
        }
    }
}
