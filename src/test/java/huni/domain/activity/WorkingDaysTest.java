package huni.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void fridayIsFollowedByMonday() {
        assertEquals(LocalDate.of(2026, 11, 30), WorkingDays.after(LocalDate.of(2026, 11, 27)));
        assertEquals(LocalDate.of(2026, 11, 30), WorkingDays.after(LocalDate.of(2026, 11, 28)));
        assertEquals(LocalDate.of(2026, 11, 24), WorkingDays.after(LocalDate.of(2026, 11, 23)));
    }
}
