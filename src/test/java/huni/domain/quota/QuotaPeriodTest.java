package huni.domain.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Settings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaPeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            WEEK,    2026-11-23, 2026-11-23, 2026-11-29
            WEEK,    2026-11-22, 2026-11-16, 2026-11-22
            MONTH,   2028-02-29, 2028-02-01, 2028-02-29
            QUARTER, 2026-11-23, 2026-10-01, 2026-12-31
            QUARTER, 2026-03-31, 2026-01-01, 2026-03-31
            YEAR,    2026-01-01, 2026-01-01, 2026-12-31
            """)
    void aPeriodHoldsItsDay(QuotaPeriod period, LocalDate day, LocalDate from, LocalDate to) {
        assertEquals(new DaySpan(from, to), period.around(day));
    }

    @Test
    void theSettingsKnowEveryLengthOfAQuotasPeriod() {
        for (QuotaPeriod period : QuotaPeriod.values()) {
            assertTrue(Settings.Key.QUOTA_PERIOD.knows(period.name()));
        }
        assertFalse(Settings.Key.QUOTA_PERIOD.knows("DAY"));
    }
}
