package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader dayFirst = new DateReader(DateOrder.DAY_FIRST);
    private final DateReader monthFirst = new DateReader(DateOrder.MONTH_FIRST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-04          | 2026-03-04
        2026/3/4            | 2026-03-04
        20260304            | 2026-03-04
        4 March 2026        | 2026-03-04
        4 Mart 2026         | 2026-03-04
        4-Mar-26            | 2026-03-04
        Mar 4, 2026         | 2026-03-04
        Wed, 4 Mar 2026     | 2026-03-04
        29 Şubat 2024       | 2024-02-29
        1 AĞUSTOS 2025      | 2025-08-01
        04.03.2026          | 2026-03-04
        45631.0             | 2024-12-05
        45631               | 2024-12-05
        45631,0             | 2024-12-05
        4 Mart 2026 Çarşamba | 2026-03-04
        Çarşamba 4 Mart 2026 | 2026-03-04
        4 Mar 2026, Wed     | 2026-03-04
        2026-W10-3          | 2026-03-04
        2026W10             | 2026-03-02
        2026-W53-5          | 2027-01-01
        """)
    void dateThatReadsOneWayNeedsNoOrder(String cell, LocalDate date) {
        assertEquals(Optional.of(ImportedDate.of(date)), dayFirst.read(cell));
        assertEquals(Optional.of(ImportedDate.of(date)), monthFirst.read(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-04 15:30:05.123456+03 | 2026-03-04T12:30:05Z
        2026-03-04T15:30:00+03        | 2026-03-04T12:30:00Z
        2026-03-04T15:30:00Z          | 2026-03-04T15:30:00Z
        2026-03-04 15:30:00 UTC       | 2026-03-04T15:30:00Z
        4 Mart 2026 Çarşamba 15:30    | 2026-03-04T12:30:00Z
        4.3.2026 15.30                | 2026-03-04T12:30:00Z
        """)
    void timeWithOrWithoutItsZoneIsAnInstant(String cell, Instant at) {
        ImportedDate read = dayFirst.read(cell).orElseThrow();
        ZoneId zone = read.offset().<ZoneId>map(offset -> offset).orElse(ZoneId.of("Europe/Istanbul"));
        assertEquals(
                at, read.date().atTime(read.time().orElseThrow()).atZone(zone).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W00", "2025-W53", "2026-W10-8", "4 Mart 2026 Dikkat", "2026-03-04 25.00"})
    void noSuchWeekDayOrHourIsNoDate(String cell) {
        assertEquals(Optional.empty(), dayFirst.read(cell));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        04/03/2026, 2026-03-04, 2026-04-03
        4/3/26,     2026-03-04, 2026-04-03
        04-03-2026, 2026-03-04, 2026-04-03
        1/2/70,     1970-02-01, 1970-01-02
        1/2/69,     2069-02-01, 2069-01-02
        """)
    void dateOfThreeNumbersFollowsTheOrder(String cell, LocalDate whenDayFirst, LocalDate whenMonthFirst) {
        assertEquals(Optional.of(ImportedDate.of(whenDayFirst)), dayFirst.read(cell));
        assertEquals(Optional.of(ImportedDate.of(whenMonthFirst)), monthFirst.read(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-07-09 15:25:37.054    | 2020-07-09 | 15:25:37 |
        2021-01-07 6:49:18         | 2021-01-07 | 06:49:18 |
        02/23/26 08:55 PM          | 2026-02-23 | 20:55    |
        02/23/26 12:05 AM          | 2026-02-23 | 00:05    |
        09.07.2013 12:00:00        | 2013-07-09 | 12:00    |
        2020-01-01T15:00:00Z       | 2020-01-01 | 15:00    | Z
        2020-01-01T15:00:00+03:00  | 2020-01-01 | 15:00    | +03:00
        45631.5                    | 2024-12-05 | 12:00    |
        """)
    void timeAndOffsetAreKept(String cell, LocalDate date, LocalTime time, String offset) {
        assertEquals(
                Optional.of(new ImportedDate(
                        date, Optional.of(time), Optional.ofNullable(offset).map(ZoneOffset::of))),
                monthFirst.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31/02/2026",
                "2026-13-01",
                "29.02.2025",
                "0000-00-00",
                "12",
                "1234",
                "99999",
                "4/3-2026",
                "04/03/2026 25:00",
                "04/03/2026 later",
                "2026-03-04x",
                "1/2/3/4",
                "4 Foo 2026"
            })
    void whatIsNoDateIsNotRead(String cell) {
        assertEquals(Optional.empty(), dayFirst.read(cell));
        assertEquals(Optional.empty(), DateReader.evidence(cell));
    }

    @Test
    void dayOverTwelveIsRefusedInTheOtherOrder() {
        assertEquals(Optional.empty(), monthFirst.read("24/02/2026"));
        assertEquals(Optional.empty(), dayFirst.read("02/24/2026"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        24/02/2026, DAY_FIRST
        02/24/26,   MONTH_FIRST
        04/03/2026, EITHER
        04.03.2026, DAY_FIRST
        2026-03-04, PLAIN
        45631.0,    PLAIN
        """)
    void eachDateSaysWhatItAllows(String cell, DateReader.Evidence evidence) {
        assertEquals(Optional.of(evidence), DateReader.evidence(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles", "Europe/Istanbul", "UTC"})
    void dateWithoutATimeStaysOnItsDayEverywhere(String zone) {
        ZoneId here = ZoneId.of(zone);
        ImportedDate leapDay = ImportedDate.of(LocalDate.of(2024, 2, 29));

        assertEquals(LocalDate.of(2024, 2, 29), leapDay.dayIn(here));
        assertEquals(LocalDate.of(2024, 2, 29), leapDay.at(here).atZone(here).toLocalDate());
    }

    @Test
    void instantThatTheFileKnowsMayBeAnotherDayHere() {
        ImportedDate late = dayFirst.read("2020-01-01T23:30:00Z").orElseThrow();

        assertEquals(LocalDate.of(2020, 1, 2), late.dayIn(ZoneId.of("Europe/Istanbul")));
        assertEquals(Instant.parse("2020-01-01T23:30:00Z"), late.at(ZoneId.of("Europe/Istanbul")));
    }
}
