package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.domain.DaySpan;
import huni.domain.worktime.PublicHoliday;
import huni.domain.worktime.WorkingTime;
import huni.domain.worktime.WorkingWeek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountryHolidaysTest {

    private final CountryHolidays holidays = new CountryHolidays();

    @Test
    void may2026HasFifteenAndAHalfWorkingDaysInTurkey() {
        WorkingTime work = new WorkingTime(WorkingWeek.UNSAID, "TR", holidays);

        assertEquals(15.5, work.days(new DaySpan(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))));
        assertEquals(LocalDate.of(2026, 6, 1), work.after(LocalDate.of(2026, 5, 26)));
        assertEquals(0.5, work.share(LocalDate.of(2026, 5, 26)));
        assertEquals(Optional.of(Year.of(2030)), work.lastKnownYear());
    }

    @Test
    void theTableHasTheAnnouncedBayrams() throws IOException {
        Path table = Path.of("../shared/data/turkish/bayram.csv");
        assumeTrue(Files.exists(table), "the shared data is not there");
        for (String line : Files.readAllLines(table).subList(1, 17)) {
            List<String> cells = List.of(line.strip().split(",", -1));
            List<PublicHoliday> year = holidays.of("TR", Year.of(Integer.parseInt(cells.getFirst())));
            for (String first : cells.subList(1, 3)) {
                LocalDate day = LocalDate.parse(first);
                assertTrue(year.contains(new PublicHoliday(day, false)), line);
                assertTrue(year.contains(new PublicHoliday(day.minusDays(1), true)), line);
            }
        }
    }

    @Test
    void aYearWithoutAnAnnouncementHasItsFixedDaysOnly() {
        assertEquals(8, holidays.of("TR", Year.of(2031)).size());
    }

    @Test
    void theDaysOfAnotherCountryComeFromTheLibrary() {
        List<PublicHoliday> german = holidays.of("DE", Year.of(2026));

        assertTrue(german.contains(new PublicHoliday(LocalDate.of(2026, 10, 3), false)), german.toString());
        assertTrue(german.contains(new PublicHoliday(LocalDate.of(2026, 4, 6), false)), german.toString());
        assertEquals(List.of(), holidays.of("-", Year.of(2026)));
        assertEquals(Optional.empty(), holidays.lastKnown("DE"));
    }
}
