package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Where a period of seven days can end. */
class PossibleEndTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final int TODAY = 1000;

    private static Money lira(long amount) {
        return Money.ofMajor(TRY, amount);
    }

    private static ThreeNumbers numbers(int open, long quota, long won) {
        MadeUpCourses courses = new MadeUpCourses();
        for (int i = 1; i <= open; i++) {
            courses.put(MadeUpCourses.id(i), TODAY + " s0", Optional.of(lira(7_000L + 900L * i)), Optional.empty());
        }
        return ThreeNumbers.of(
                new Quota(QuotaPeriod.WEEK, lira(quota), 1),
                new DaySpan(MadeUpCourses.day(TODAY), MadeUpCourses.day(TODAY + 7)),
                lira(won),
                courses.forecast(MadeUpCourses.pipeline(75), TODAY));
    }

    @Test
    void allEndsTogetherAreCertainAndThoseFromTheQuotaOnAreItsChance() {
        for (int open : new int[] {1, 8, 30}) {
            ThreeNumbers numbers = numbers(open, 90_000, 20_000);
            List<PossibleEnd> ends = numbers.ends();

            double all = ends.stream().mapToDouble(PossibleEnd::chance).sum();
            double reached = ends.stream()
                    .filter(end -> !end.from().isLessThan(lira(90_000)))
                    .mapToDouble(PossibleEnd::chance)
                    .sum();
            assertEquals(1, all, 1e-9);
            assertEquals(numbers.chance(), reached, .01, open + " open");
            assertTrue(ends.size() <= 20, ends.size() + " bars");
        }
    }

    @Test
    void oneOfThemBeginsAtTheQuotaAndTheyFollowOneAnother() {
        List<PossibleEnd> ends = numbers(8, 90_000, 20_000).ends();

        assertTrue(ends.stream().anyMatch(end -> end.from().equals(lira(90_000))));
        for (int i = 1; i < ends.size(); i++) {
            assertEquals(ends.get(i - 1).to(), ends.get(i).from());
        }
        assertTrue(!ends.getFirst().from().isLessThan(lira(20_000)));
    }

    @Test
    void withNothingOpenItEndsWithWhatIsWon() {
        List<PossibleEnd> ends = numbers(0, 90_000, 20_000).ends();

        PossibleEnd certain =
                ends.stream().filter(end -> end.chance() > .99).findFirst().orElseThrow();
        assertEquals(lira(20_000), certain.from());
        assertTrue(certain.to().isGreaterThan(lira(20_000)));
        assertEquals(lira(0), numbers(0, 150_000, 0).ends().getFirst().from());
    }
}
