package huni.insight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.pipeline.Pipeline;
import huni.insight.coach.SimulatedPerson;
import huni.insight.coach.SimulatedPerson.Entry;
import huni.insight.coach.SimulatedPerson.Year;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is expected of the open prospects of people that are made up, beside what came: of those with ten new prospects a
 * week in flat years, and with {@code -Psimulation} of those with three and thirty and in years with seasons, too. The
 * figures are left in {@code target/simulation}, to be published.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class SimulatedChancesTest {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final boolean ALL = Integer.getInteger("huni.people", 80) >= 2_000;
    /** So many new prospects a week all people have together. */
    private static final int TOGETHER = 2_000;

    private static final int AHEAD = 91;
    private static final int WEEK = 7;

    static Stream<Arguments> kinds() {
        return Stream.of(10, 3, 30)
                .flatMap(perWeek -> Stream.of(Year.values())
                        .flatMap(year -> Stream.of(17, 26, 52).map(weeks -> Arguments.of(perWeek, year, weeks))))
                .filter(kind -> ALL || kind.get()[0].equals(10) && kind.get()[1] == Year.FLAT);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSumOfChancesIsNearTheWins(int perWeek, Year year, int weeks) throws IOException {
        SplittableRandom random = new SplittableRandom(20261130L + weeks);
        int people = TOGETHER / perWeek;
        double expected = 0;
        int won = 0;
        for (int i = 0; i < people; i++) {
            SimulatedPerson person = new SimulatedPerson(random, perWeek, year, -1);
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
        String counted = "%s, %d a week, %d people, after %d weeks: %.0f expected, %d won, %+.0f %%"
                .formatted(year, perWeek, people, weeks, expected, won, 100 * (expected / won - 1));
        Path directory = Files.createDirectories(Path.of("target/simulation"));
        Files.writeString(directory.resolve("chances-%s-%d-%d.txt".formatted(year, perWeek, weeks)), counted + "\n");
        assertTrue(won >= 500, counted);
        assertTrue(Math.abs(expected / won - 1) <= 0.25, counted);
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
