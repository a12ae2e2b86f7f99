package huni.domain.worktime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.DaySpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final PublicHolidays eve = (_, year) -> List.of(
            new PublicHoliday(LocalDate.of(year.getValue(), 10, 28), true),
            new PublicHoliday(LocalDate.of(year.getValue(), 10, 29), false));

    private static WorkingHours hours(DayOfWeek day, String from, String until) {
        return new WorkingHours(UUID.randomUUID(), day, LocalTime.parse(from), LocalTime.parse(until), 1);
    }

    private static DayOff off(LocalDate day, String share) {
        return new DayOff(UUID.randomUUID(), Optional.empty(), day, new BigDecimal(share), "", 1);
    }

    @Test
    void fridayIsFollowedByMonday() {
        assertEquals(MONDAY, WorkingTime.USUAL.after(FRIDAY));
        assertEquals(MONDAY, WorkingTime.USUAL.after(FRIDAY.plusDays(1)));
        assertEquals(FRIDAY, WorkingTime.USUAL.before(MONDAY));
        assertEquals(LocalDate.of(2026, 11, 24), WorkingTime.USUAL.after(LocalDate.of(2026, 11, 23)));
        assertEquals(List.of(FRIDAY, MONDAY, MONDAY.plusDays(1)), WorkingTime.USUAL.next(3, FRIDAY));
    }

    @Test
    void fromFridayAtFiveToMondayHalfPastNineIsAnHourAndAHalf() {
        Instant asked = FRIDAY.atTime(17, 0).atZone(ISTANBUL).toInstant();
        Instant answered = MONDAY.atTime(9, 30).atZone(ISTANBUL).toInstant();

        assertEquals(Duration.ofMinutes(90), WorkingTime.USUAL.between(asked, answered, ISTANBUL));
        assertEquals(Duration.ZERO, WorkingTime.USUAL.between(answered, asked, ISTANBUL));
        assertEquals(Duration.ofHours(9), WorkingTime.USUAL.day());
    }

    @Test
    void theHourThatASummerTimeTakesAwayIsNotWorked() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate sunday = LocalDate.of(2026, 3, 29);
        WorkingTime nights = new WorkingTime(
                new WorkingWeek(List.of(hours(DayOfWeek.SUNDAY, "00:00", "06:00")), List.of()),
                "",
                PublicHolidays.NONE);

        assertEquals(
                Duration.ofHours(5),
                nights.between(
                        sunday.atStartOfDay(berlin).toInstant(),
                        sunday.plusDays(1).atStartOfDay(berlin).toInstant(),
                        berlin));
    }

    @Test
    void halfAHolidayIsWorkedUntilMidday() {
        WorkingTime work = new WorkingTime(WorkingWeek.UNSAID, "TR", eve);
        LocalDate half = LocalDate.of(2026, 10, 28);

        assertEquals(List.of(new TimeSpan(LocalTime.of(9, 0), LocalTime.of(13, 0))), work.hours(half));
        assertEquals(0.5, work.share(half));
        assertFalse(work.isWorked(half.plusDays(1)));
        assertEquals(3.5, work.days(DaySpan.week(half)));
        assertEquals(LocalDate.of(2026, 10, 30), work.after(half));
        assertEquals(LocalDateTime.of(2026, 10, 30, 9, 0), work.onOrAfter(half.atTime(14, 0)));
    }

    @Test
    void ownDaysOffAreNotWorked() {
        WorkingTime work =
                new WorkingTime(new WorkingWeek(List.of(), List.of(off(MONDAY, "1"), off(FRIDAY, "0.5"))), "TR", eve);

        assertEquals(LocalDate.of(2026, 12, 1), work.after(FRIDAY));
        assertEquals(0.5, work.share(FRIDAY));
        assertEquals(LocalDateTime.of(2026, 12, 1, 9, 0), work.onOrAfter(FRIDAY.atTime(13, 0)));
        assertEquals(FRIDAY.atTime(9, 0), work.onOrAfter(FRIDAY.atTime(7, 0)));
        assertEquals(FRIDAY.atTime(10, 15), work.onOrAfter(FRIDAY.atTime(10, 15)));
    }

    @Test
    void aDayHasAsManyPartsAsAreWorked() {
        WorkingTime work = new WorkingTime(
                new WorkingWeek(
                        List.of(
                                hours(DayOfWeek.FRIDAY, "14:00", "18:00"),
                                hours(DayOfWeek.FRIDAY, "09:00", "12:00"),
                                hours(DayOfWeek.SATURDAY, "10:00", "13:00")),
                        List.of()),
                "",
                PublicHolidays.NONE);

        assertEquals(FRIDAY.atTime(14, 0), work.onOrAfter(FRIDAY.atTime(12, 30)));
        assertEquals(FRIDAY.plusDays(1).atTime(10, 0), work.onOrAfter(FRIDAY.atTime(18, 0)));
        assertEquals(FRIDAY.plusDays(7), work.after(FRIDAY.plusDays(1)));
        assertEquals(Duration.ofHours(7), work.day());
    }

    @Test
    void theHolidaysOfAYearAreAskedForOnceAndNotBeforeADayOfItIsLookedAt() {
        List<String> asked = new ArrayList<>();
        WorkingTime work = new WorkingTime(WorkingWeek.UNSAID, "DE", (country, year) -> {
            asked.add(country + " " + year);
            return List.of();
        });
        assertEquals(List.of(), asked, "a program that starts has not looked at any day yet");

        work.after(FRIDAY);
        work.days(new DaySpan(FRIDAY, MONDAY));
        assertEquals(List.of("DE 2026"), asked);
    }
}
