package huni.desktop;

import huni.domain.worktime.PublicHoliday;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The public holidays of Turkey: fixed days, and both Bayrams in the years for which their dates were announced. Later
 * Bayrams are not computed, since that can be a day off.
 */
final class TurkishHolidays {

    private static final MonthDay REPUBLIC_EVE = MonthDay.of(10, 28);
    private static final MonthDay DEMOCRACY = MonthDay.of(7, 15);
    private static final int FIRST_DEMOCRACY_DAY = 2017;
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(4, 23),
            MonthDay.of(5, 1),
            MonthDay.of(5, 19),
            DEMOCRACY,
            MonthDay.of(8, 30),
            MonthDay.of(10, 29));
    private static final int DAYS_OF_RAMAZAN = 3;
    private static final int DAYS_OF_KURBAN = 4;

    /** The first day of each Bayram in a year. */
    private record Bayrams(LocalDate ramazan, LocalDate kurban) {}

    private final NavigableMap<Integer, Bayrams> years;

    private TurkishHolidays(NavigableMap<Integer, Bayrams> years) {
        this.years = years;
    }

    /** Reads the program's table. */
    static TurkishHolidays load() {
        TreeMap<Integer, Bayrams> years = new TreeMap<>();
        for (String line : table().lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] cells = line.split(",", -1);
            years.put(Integer.valueOf(cells[0]), new Bayrams(LocalDate.parse(cells[1]), LocalDate.parse(cells[2])));
        }
        return new TurkishHolidays(years);
    }

    private static String table() {
        try (InputStream file = TurkishHolidays.class.getResourceAsStream("bayram.csv")) {
            if (file == null) {
                throw new IllegalStateException("the program has no table of the Bayrams");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PublicHoliday> of(Year year) {
        List<PublicHoliday> days = new ArrayList<>();
        FIXED.stream()
                .filter(day -> !day.equals(DEMOCRACY) || year.getValue() >= FIRST_DEMOCRACY_DAY)
                .forEach(day -> days.add(new PublicHoliday(day.atYear(year.getValue()), false)));
        days.add(new PublicHoliday(REPUBLIC_EVE.atYear(year.getValue()), true));
        for (Map.Entry<Integer, Bayrams> known : years.entrySet()) {
            if (known.getKey() == year.getValue()) {
                bayram(known.getValue().ramazan(), DAYS_OF_RAMAZAN).forEach(days::add);
                bayram(known.getValue().kurban(), DAYS_OF_KURBAN).forEach(days::add);
            }
        }
        return List.copyOf(days);
    }

    private static Stream<PublicHoliday> bayram(LocalDate first, int length) {
        return Stream.concat(
                Stream.of(new PublicHoliday(first.minusDays(1), true)),
                first.datesUntil(first.plusDays(length)).map(day -> new PublicHoliday(day, false)));
    }

    /** The last year in the table. */
    Year lastKnown() {
        return Year.of(years.lastKey());
    }
}
