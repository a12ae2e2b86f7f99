package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.coach.AdviceKey;
import huni.insight.coach.SimulatedPerson.Year;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the coach is wrong, and how soon it is right, on people that are made up: 200 of each kind, more with
 * {@code -Dhuni.simulated=2000}.
 */
class SimulatedPeopleTest {

    private static final int PEOPLE = Integer.getInteger("huni.simulated", 200);
    private static final LocalDate WATCHED_FROM = SimulatedPerson.FIRST.plusWeeks(SimulatedPerson.NOW);
    private static final int YEAR = 52;

    @ParameterizedTest
    @CsvSource({
        "3, FLAT", "10, FLAT", "30, FLAT",
        "3, QUIET_WEEKS", "10, QUIET_WEEKS", "30, QUIET_WEEKS",
        "3, SLOW_SUMMER", "10, SLOW_SUMMER", "30, SLOW_SUMMER"
    })
    void aYearInWhichNothingIsWrongBringsLittleFalseAdvice(int perWeek, Year year) {
        SplittableRandom random = new SplittableRandom(20261128L + perWeek);
        int[] wrong = new int[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            wrong[i] = (int) Coach.begun(new SimulatedPerson(random, perWeek, year, -1).facts()).values().stream()
                    .flatMap(List::stream)
                    .filter(sunday -> !sunday.isBefore(WATCHED_FROM))
                    .count();
        }
        Arrays.sort(wrong);
        String counted = "median %d, ninth tenth %d".formatted(wrong[PEOPLE / 2], wrong[PEOPLE * 9 / 10]);
        assertTrue(wrong[PEOPLE / 2] <= 2, counted);
        assertTrue(wrong[PEOPLE * 9 / 10] <= 4, counted);
    }

    @ParameterizedTest
    @CsvSource({"3", "10", "30"})
    void aHalvedRateIsNamedInTime(int perWeek) {
        SplittableRandom random = new SplittableRandom(20261129L + perWeek);
        int asked = 0;
        int named = 0;
        for (int i = 0; i < PEOPLE; i++) {
            int step = i % SimulatedPerson.STAGES.size();
            CoachFacts facts = new SimulatedPerson(random, perWeek, Year.FLAT, step).facts();
            AdviceKey key = AdviceKey.ofStep(SimulatedPerson.STAGES.get(step));
            int weeks = new RateWatch(facts.rates().getOrDefault(key, List.of()))
                    .weeksToShowAHalving(WATCHED_FROM.minusDays(1), Memory.WHOLE);
            double limit = 1.3 * weeks;
            if (limit < YEAR) {
                asked++;
                LocalDate last = WATCHED_FROM.plusDays((long) Math.ceil(7 * limit));
                named += Coach.begun(facts).getOrDefault(key, List.of()).stream()
                                .anyMatch(sunday -> !sunday.isBefore(WATCHED_FROM) && !sunday.isAfter(last))
                        ? 1
                        : 0;
            }
        }
        assertTrue(named >= .8 * asked, named + " of " + asked);
    }
}
