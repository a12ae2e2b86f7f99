package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.worktime.TimeSpan;
import huni.ui.field.SavedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkingTimeEntriesTest {

    private final SampleSettings sample = new SampleSettings(Locale.UK);
    private final WorkingTimeEntries work = sample.viewModel.work();

    private SavedText<List<TimeSpan>> hours(DayOfWeek day) {
        return work.weekdays().get(day.getValue() - 1).hours();
    }

    private void type(DayOfWeek day, String typed) {
        hours(day).textProperty().set(typed);
        hours(day).commit();
        sample.tasks.runAll();
    }

    private static TimeSpan span(int from, int until) {
        return new TimeSpan(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    @Test
    void beginsWithAUsualWeek() {
        assertEquals("09:00–18:00", hours(DayOfWeek.MONDAY).textProperty().get());
        assertEquals("", hours(DayOfWeek.SUNDAY).textProperty().get());
        assertTrue(
                work.noteProperty().get().startsWith("2026 has 261 working days"),
                work.noteProperty().get());
    }

    @Test
    void aBreakDividesADayAndTheOtherDaysStay() {
        type(DayOfWeek.MONDAY, "13-17; 9-12");

        assertEquals(
                "09:00–12:00, 13:00–17:00",
                hours(DayOfWeek.MONDAY).textProperty().get());
        assertEquals(
                List.of(span(9, 12), span(13, 17)),
                sample.workspace.workingTime().hours(DayOfWeek.MONDAY));
        assertEquals(List.of(span(9, 18)), sample.workspace.workingTime().hours(DayOfWeek.TUESDAY));
    }

    @Test
    void aDayLeftEmptyIsFreeAndUndoBringsItBack() {
        type(DayOfWeek.FRIDAY, "");

        assertFalse(sample.workspace.workingTime().isWorked(LocalDate.of(2026, 11, 27)));

        sample.workspace.undo();
        sample.tasks.runAll();

        assertEquals("09:00–18:00", hours(DayOfWeek.FRIDAY).textProperty().get());
    }

    @Test
    void hoursThatMakeNoSenseAreNotSaved() {
        type(DayOfWeek.MONDAY, "18-9");
        assertFalse(hours(DayOfWeek.MONDAY).problemProperty().get().isEmpty());
        type(DayOfWeek.MONDAY, "9-13, 12-18");
        assertFalse(hours(DayOfWeek.MONDAY).problemProperty().get().isEmpty());

        assertEquals(List.of(span(9, 18)), sample.workspace.workingTime().hours(DayOfWeek.MONDAY));
    }

    @Test
    void aWeekWithoutAWorkingDayIsRefused() {
        List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .forEach(day -> type(day, ""));
        type(DayOfWeek.MONDAY, "");

        assertTrue(hours(DayOfWeek.MONDAY).problemProperty().get().startsWith("Not changed"));
        assertTrue(sample.workspace.workingTime().isWorked(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void daysOffAreOneLineAndGoTogether() {
        work.from().textProperty().set("2026-12-28");
        work.until().textProperty().set("2026-12-31");
        work.reasonProperty().set("holidays");
        work.addAbsence();
        sample.tasks.runAll();

        assertEquals(
                List.of("Mon 28 Dec – Thu 31 Dec (4 days) · holidays"),
                work.absences().stream()
                        .map(WorkingTimeEntries.AbsenceEntry::words)
                        .toList());
        assertEquals(LocalDate.of(2027, 1, 1), sample.workspace.workingTime().after(LocalDate.of(2026, 12, 25)));
        assertEquals("", work.from().textProperty().get());

        work.remove(work.absences().getFirst());
        sample.tasks.runAll();

        assertEquals(List.of(), work.absences());
        assertTrue(sample.workspace.workingTime().isWorked(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void halfADayIsWorkedUntilMidday() {
        work.from().textProperty().set("2026-12-31");
        work.halfProperty().set(true);
        work.addAbsence();
        sample.tasks.runAll();

        assertEquals(0.5, sample.workspace.workingTime().share(LocalDate.of(2026, 12, 31)));
        assertEquals("Thu 31 Dec, from 13:00", work.absences().getFirst().words());
    }

    @Test
    void aLastDayBeforeTheFirstIsSaid() {
        work.from().textProperty().set("2026-12-31");
        work.until().textProperty().set("2026-12-30");
        work.addAbsence();

        assertFalse(work.problemProperty().get().isEmpty());
        assertEquals(List.of(), work.absences());
    }
}
