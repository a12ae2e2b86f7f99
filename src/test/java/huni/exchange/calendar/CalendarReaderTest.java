package huni.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.domain.activity.Due;
import huni.domain.calendar.GivenEvent;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenEvent.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

    private static final Path SHARED = Path.of("../shared/data/icalendar");
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private final CalendarReader reader = new CalendarReader();

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("istanbul.ics"))) {
            List<TakenEvent> events = reader.read(file.readAllBytes(), ISTANBUL);

            assertEquals(3, events.size());
            assertEquals(
                    new TakenEvent(
                            "0198c0de-0000-7000-8000-000000000001@huni",
                            2,
                            "Ofislerinde sunum · Deniz Sigorta",
                            "Büyükdere Cad. 12, Levent",
                            Optional.of(at(10, 0)),
                            60,
                            false,
                            Optional.empty()),
                    events.getFirst());
            assertEquals(
                    Optional.of(Due.on(LocalDate.of(2026, 12, 31))),
                    events.getLast().due());
        }
    }

    /** Found by fuzzing: the library gives up on such rules. */
    @ParameterizedTest
    @ValueSource(strings = {"FREQ=YEARLY;BYMONTH=99;BYDAY=1SU", "FREQ=YEARLY;BYDAY=-765676981384881886SU"})
    void rulesThatMakeNoSenseCostTheirZoneOrTheirEventAlone(String rule) {
        String zone = "BEGIN:VTIMEZONE\r\nTZID:Europe/Istanbul\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                + "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nRRULE:" + rule + "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        String events = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Istanbul:20261201T100000\r\nEND:VEVENT\r\n"
                + "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261201T100000\r\nRRULE:" + rule + "\r\nEND:VEVENT\r\n";
        String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + zone + events + "END:VCALENDAR\r\n";

        List<TakenEvent> read = reader.read(file.getBytes(StandardCharsets.UTF_8), ISTANBUL);

        assertEquals(Optional.of(at(10, 0)), read.getFirst().due());
        assertEquals(Optional.of(Refused.REPEATS), read.getLast().refused());
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20261201T070000Z, 10:00",
        "DTSTART:20261201T100000, 10:00",
        "DTSTART;TZID=Europe/Berlin:20261201T100000, 12:00",
        "DTSTART;TZID=W. Europe Standard Time:20261201T100000, 12:00",
        "DTSTART;TZID=Turkey Standard Time:20261201T100000, 10:00",
        "DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20261201T100000, 13:00"
    })
    void aTimeIsToldInTheOwnZone(String start, LocalTime expected) {
        assertEquals(
                Optional.of(at(expected.getHour(), expected.getMinute())),
                only("UID:1", start).due());
    }

    @Test
    void aZoneThatNobodyKnowsIsNeverTakenForAnother() {
        assertEquals(
                Optional.of(Refused.UNKNOWN_ZONE),
                only("UID:1", "DTSTART;TZID=Middle Earth:20261201T100000").refused());
    }

    /** Casablanca's clocks go back for the month of fasting, by no yearly rule. */
    @ParameterizedTest
    @CsvSource({"2026-12-01", "2027-02-16", "2027-03-10", "2027-03-20", "2027-07-01", "2028-02-01"})
    void aWinterWeekOfCasablancaIsReadAsItIsWritten(LocalDate day) {
        ZoneId casablanca = ZoneId.of("Africa/Casablanca");
        Due due = new Due(day, Optional.of(LocalTime.of(10, 0)));
        byte[] file = new CalendarWriter()
                .written(
                        List.of(new GivenEvent(
                                "1",
                                1,
                                Instant.parse("2026-11-27T08:00:00Z"),
                                due,
                                60,
                                "Görüşme",
                                "",
                                Optional.empty(),
                                true)),
                        "",
                        casablanca);

        assertEquals(Optional.of(due), reader.read(file, casablanca).getFirst().due());
        assertEquals(
                due.day().atTime(10, 0).atZone(casablanca).toInstant(),
                reader.read(file, ZoneOffset.UTC)
                        .getFirst()
                        .due()
                        .map(at -> at.day().atTime(at.time().orElseThrow()).toInstant(ZoneOffset.UTC))
                        .orElseThrow());
    }

    @Test
    void theRulesOfAFileAreNotAskedForAZoneThatIsKnown() {
        byte[] file = file(
                "BEGIN:VTIMEZONE",
                "TZID:Africa/Casablanca",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0500",
                "TZOFFSETTO:+0500",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART;TZID=Africa/Casablanca:20270216T070000",
                "END:VEVENT");

        assertEquals(
                Optional.of(new Due(LocalDate.of(2027, 2, 16), Optional.of(LocalTime.of(10, 0)))),
                reader.read(file, ISTANBUL).getFirst().due());
    }

    @Test
    void aZoneThatOnlyTheFileKnowsIsReadByItsRules() {
        byte[] file = file(
                "BEGIN:VTIMEZONE",
                "TZID:Own",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0500",
                "TZOFFSETTO:+0500",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART;TZID=Own:20261201T120000",
                "END:VEVENT");

        assertEquals(
                Optional.of(at(10, 0)), reader.read(file, ISTANBUL).getFirst().due());
    }

    @Test
    void whatCannotBeTakenSaysWhy() {
        assertEquals(
                Optional.of(Refused.NO_UID), only("DTSTART:20261201T070000Z").refused());
        assertEquals(Optional.of(Refused.NO_TIME), only("UID:1").refused());
        assertEquals(
                Optional.of(Refused.REPEATS),
                only("UID:1", "DTSTART:20261201T070000Z", "RRULE:FREQ=DAILY").refused());
    }

    @Test
    void aLineFoldedInsideALetterIsWhole() throws IOException {
        byte[] letter = "ş".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261201T070000Z\r\nSUMMARY:"
                .getBytes(StandardCharsets.UTF_8));
        file.write(letter[0]);
        file.write("\r\n ".getBytes(StandardCharsets.UTF_8));
        file.write(letter[1]);
        file.write("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("ş", reader.read(file.toByteArray(), ISTANBUL).getFirst().summary());
    }

    @Test
    void filesOfOtherProgramsAreTakenOrRefusedWithAReason() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> "needs " + SHARED + ", which is not here");
        List<String> problems = new ArrayList<>();
        int taken = 0;
        try (Stream<Path> files = Files.walk(SHARED)) {
            for (Path file :
                    files.filter(CalendarReaderTest::isCalendar).sorted().toList()) {
                for (TakenEvent event : reader.read(Files.readAllBytes(file), ISTANBUL)) {
                    if (event.refused().isEmpty() && event.due().isEmpty()) {
                        problems.add(file + " " + event);
                    }
                    taken += event.refused().isEmpty() ? 1 : 0;
                }
            }
        }
        assertEquals(List.of(), problems);
        assertTrue(taken > 20, taken + " taken");
    }

    private static boolean isCalendar(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ics|vcs|ical|ifb)");
    }

    private static Due at(int hour, int minute) {
        return new Due(LocalDate.of(2026, 12, 1), Optional.of(LocalTime.of(hour, minute)));
    }

    private TakenEvent only(String... lines) {
        List<String> all = new ArrayList<>(List.of("BEGIN:VEVENT"));
        all.addAll(List.of(lines));
        all.add("END:VEVENT");
        return reader.read(file(all.toArray(String[]::new)), ISTANBUL).getFirst();
    }

    private static byte[] file(String... lines) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
