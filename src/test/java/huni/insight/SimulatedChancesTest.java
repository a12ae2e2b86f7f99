package huni.insight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.pipeline.Pipeline;
import huni.insight.coach.SimulatedPerson;
import huni.insight.coach.SimulatedPerson.Entry;
import huni.insight.coach.SimulatedPerson.Year;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected of the open prospects of people that are made up, beside what came. */
class SimulatedChancesTest {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final int PEOPLE = 200;
    private static final int PER_WEEK = 10;
    private static final int AHEAD = 91;
    private static final int WEEK = 7;

    @ParameterizedTest
    @CsvSource({"17", "26", "52"})
    void theSumOfChancesIsNearTheWins(int weeks) {
        SplittableRandom random = new SplittableRandom(20261130L + weeks);
        double expected = 0;
        int won = 0;
        for (int i = 0; i < PEOPLE; i++) {
            SimulatedPerson person = new SimulatedPerson(random, PER_WEEK, Year.FLAT, -1);
            int today = WEEK * (person.start() + weeks);
            MadeUpCourses courses = new MadeUpCourses();
            for (List<Entry> way : person.ways()) {
                List<Entry> known =
                        way.stream().filter(entry -> entry.day() < today + 1).toList();
                if (!known.isEmpty()) {
                    courses.add(known.stream()
                            .map(entry -> "%d %s".formatted((int) Math.floor(entry.day()), entry.into()))
                            .collect(Collectors.joining(", ")));
                    won += isOpen(known.getLast()) && isWonBy(way, today + AHEAD + 1) ? 1 : 0;
                }
            }
            Forecast forecast = courses.forecast(PIPELINE, today);
            expected += forecast.open().stream()
                    .mapToDouble(open -> forecast.chances().within(open.stay(), AHEAD))
                    .sum();
        }
        assertTrue(won >= 500, "won " + won);
        assertTrue(
                Math.abs(expected / won - 1) <= 0.25,
                "after %d weeks %.0f expected, %d won".formatted(weeks, expected, won));
    }

    private static boolean isOpen(Entry last) {
        return PIPELINE.stages().stream()
                .anyMatch(stage -> stage.isOpen() && stage.key().value().equals(last.into()));
    }

    private static boolean isWonBy(List<Entry> way, int day) {
        return Optional.of(way.getLast())
                .filter(last -> last.into().equals("won") && last.day() < day)
                .isPresent();
    }
}
