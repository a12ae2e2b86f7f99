package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.insight.Outlook.Question;
import huni.insight.Outlook.Worth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final List<Worth> VECTOR = List.of(
            worth(100_000, .6),
            worth(60_000, .4),
            worth(40_000, .3),
            worth(40_000, .3),
            worth(25_000, .2),
            worth(25_000, .2),
            worth(20_000, .5));

    private static Worth worth(double amount, double chance) {
        return new Worth(BigDecimal.valueOf(amount), chance);
    }

    private static Money lira(double amount) {
        return Money.of(TRY, BigDecimal.valueOf(amount));
    }

    private static Outlook of(List<Worth> open, double gap, OptionalInt wins, double newWins, double average) {
        return Outlook.of(new Question(open, lira(gap), lira(300_000), wins, newWins, BigDecimal.valueOf(average)));
    }

    private static void looks(double chance, double p10, double p50, double p90, Outlook outlook) {
        assertEquals(chance, outlook.chance(), 5e-7);
        assertEquals(List.of(lira(p10), lira(p50), lira(p90)), List.of(outlook.p10(), outlook.p50(), outlook.p90()));
    }

    @Test
    void withExactChancesItIsTheConvolution() {
        looks(.267888, 40_000, 125_000, 210_000, of(VECTOR, 180_000, OptionalInt.empty(), 0, 0));
    }

    @Test
    void theFewerWinsTheChancesRestOnTheWiderItIs() {
        looks(.355892, 0, 140_000, 245_000, of(VECTOR, 180_000, OptionalInt.of(0), 0, 0));
        looks(.311615, 20_000, 125_000, 225_000, of(VECTOR, 180_000, OptionalInt.of(5), 0, 0));
        looks(.287130, 25_000, 125_000, 220_000, of(VECTOR, 180_000, OptionalInt.of(20), 0, 0));
        looks(.275297, 25_000, 125_000, 220_000, of(VECTOR, 180_000, OptionalInt.of(100), 0, 0));
    }

    @Test
    void prospectsNotEnteredYetAddToIt() {
        looks(.445812, 45_000, 165_000, 270_000, of(VECTOR, 180_000, OptionalInt.of(20), .8, 45_000));
        looks(.543211, 0, 45_000, 90_000, of(List.of(), 45_000, OptionalInt.of(20), .8, 45_000));
    }

    @Test
    void theUncertaintyFallsWithTheWins() {
        assertEquals(.509902, Outlook.uncertainty(0), 5e-7);
        assertEquals(.348010, Outlook.uncertainty(5), 5e-7);
        assertEquals(.227303, Outlook.uncertainty(20), 5e-7);
        assertEquals(.140055, Outlook.uncertainty(100), 5e-7);
    }

    @Test
    void equalAmountsThatJustMeetTheGapAreNotLostToRounding() {
        List<Worth> thirds = Collections.nCopies(3, worth(33_333.33, .5));

        assertEquals(.125, of(thirds, 99_999.99, OptionalInt.empty(), 0, 0).chance(), 1e-12);
        assertEquals(0, of(thirds, 100_000, OptionalInt.empty(), 0, 0).chance(), 1e-12);
    }

    @Test
    void onAGridItIsTheSameAsWithEveryOutcomeCounted() {
        List<Worth> padded = new ArrayList<>(VECTOR);
        for (int i = 0; i < 8; i++) {
            padded.add(worth(5_000, 0));
        }

        looks(.311615, 20_000, 125_000, 225_000, of(padded, 180_000, OptionalInt.of(5), 0, 0));
        looks(.445812, 45_000, 165_000, 270_000, of(padded, 180_000, OptionalInt.of(20), .8, 45_000));
    }

    @Test
    void veryManyProspectsGiveNearlyTheSameByTheNormalDistribution() {
        List<Worth> thousand = Collections.nCopies(1000, worth(1000, .3));
        List<Worth> more = new ArrayList<>(thousand);
        more.add(worth(1, .3));

        Outlook exact = of(thousand, 310_000, OptionalInt.of(50), 3, 1000);
        Outlook nearly = of(more, 310_000, OptionalInt.of(50), 3, 1000);

        assertEquals(exact.chance(), nearly.chance(), .02);
        assertEquals(
                exact.p10().getAmount().doubleValue(), nearly.p10().getAmount().doubleValue(), 1500);
        assertEquals(
                exact.p90().getAmount().doubleValue(), nearly.p90().getAmount().doubleValue(), 1500);
    }

    @Test
    void aFewThatMatterAmongVeryManyAreLookedAtOneByOne() {
        List<Worth> bets = new ArrayList<>(Collections.nCopies(1000, worth(1, .5)));
        bets.add(worth(200_000, .27));

        assertEquals(.27, of(bets, 150_000, OptionalInt.empty(), 0, 0).chance(), 1e-9);
    }

    @Test
    void oneAmountBeyondAllMeasureStillGivesTheChance() {
        List<Worth> bets = List.of(
                new Worth(new BigDecimal("99999999999999999.99"), .25), new Worth(new BigDecimal("300000"), .5));

        Outlook outlook = of(bets, 300_000, OptionalInt.empty(), 0, 0);

        assertEquals(.625, outlook.chance(), 1e-9);
        assertEquals(lira(300_000), outlook.p50());
        assertTrue(outlook.p90().isGreaterThan(lira(1e15)));
    }

    @Test
    void withNoGapItIsReachedAndWithNothingOpenItIsNot() {
        assertEquals(1, of(VECTOR, 0, OptionalInt.of(5), 0, 0).chance());
        looks(0, 0, 0, 0, of(List.of(), 180_000, OptionalInt.of(5), 0, 0));
    }
}
