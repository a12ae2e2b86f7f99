package huni.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import huni.domain.activity.Due;
import huni.domain.calendar.GivenEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTest {

    private static final Instant CHANGED = Instant.parse("2026-11-27T08:20:00Z");
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private final CalendarWriter writer = new CalendarWriter();

    private static GivenEvent event(LocalDateTime begin, String summary) {
        return new GivenEvent(
                "0198c0de-0000-7000-8000-000000000001@huni",
                2,
                CHANGED,
                new Due(begin.toLocalDate(), Optional.of(begin.toLocalTime())),
                60,
                summary,
                "Büyükdere Cad. 12, Levent",
                Optional.of(summary),
                true);
    }

    private static GivenEvent reminder() {
        return new GivenEvent(
                "0198c0de-0000-7000-8000-000000000002@huni",
                1,
                CHANGED,
                new Due(LocalDate.of(2026, 11, 30), Optional.of(LocalTime.of(10, 0))),
                15,
                "Telefonla hatırlat · Deniz Sigorta",
                "",
                Optional.empty(),
                false);
    }

    private static GivenEvent wholeDay() {
        return new GivenEvent(
                "0198c0de-0000-7000-8000-000000000003@huni",
                1,
                CHANGED,
                Due.on(LocalDate.of(2026, 12, 31)),
                60,
                "Fabrika gezisi; öğle yemeği, \\ sunum",
                "",
                Optional.empty(),
                true);
    }

    @Test
    void anAppointmentItsReminderAndAWholeDayAreWrittenByteForByte() throws IOException {
        LocalDateTime begin = LocalDateTime.of(2026, 12, 1, 10, 0);

        assertEquals(
                golden("istanbul.ics"),
                text(writer.written(
                        List.of(event(begin, "Ofislerinde sunum · Deniz Sigorta"), reminder(), wholeDay()),
                        "Huni randevuları",
                        ISTANBUL)));
        assertEquals(
                golden("berlin.ics"),
                text(writer.written(List.of(event(begin, "Sunum")), "", ZoneId.of("Europe/Berlin"))));
        assertEquals(golden("utc.ics"), text(writer.written(List.of(event(begin, "Sunum")), "", ZoneId.of("UTC"))));
    }

    @Test
    void aLineIsFoldedAfter75BytesAndNeverInsideALetter() {
        String summary = "ş".repeat(200) + "e\u0301".repeat(50) + "👩‍💼".repeat(20);
        byte[] file = writer.written(List.of(event(LocalDateTime.of(2026, 12, 1, 10, 0), summary)), "", ISTANBUL);

        String text = text(file);
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(!line.startsWith(" \u0301") && !line.startsWith(" \u200d"), line);
        }
        assertEquals(text, text(text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + summary));
        assertEquals(summary, read(file).getEvents().getFirst().getSummary().getValue());
    }

    @Test
    void theAlarmStandsLastAndNobodyIsInvited() {
        List<String> lines = Arrays.asList(text(writer.written(
                        List.of(event(LocalDateTime.of(2026, 12, 1, 10, 0), "Sunum")), "", ISTANBUL))
                .split("\r\n", -1));

        assertEquals(lines.indexOf("END:VALARM") + 1, lines.indexOf("END:VEVENT"));
        assertTrue(lines.contains("METHOD:PUBLISH"));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("ORGANIZER")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Istanbul", "Europe/Berlin", "Europe/London", "Europe/Dublin", "America/New_York",
                "America/Sao_Paulo", "Australia/Sydney", "Africa/Cairo", "Asia/Tehran", "UTC"
            })
    void anotherReaderUnderstandsTheTimesOfAZoneAsTheyAreMeant(String name) {
        ZoneId zone = ZoneId.of(name);
        List<LocalDateTime> begins = IntStream.range(0, 60)
                .mapToObj(week -> LocalDate.of(2026, 11, 30).plusWeeks(week).atTime(10, 0))
                .toList();

        ICalendar read = read(writer.written(
                begins.stream().map(begin -> event(begin, "Sunum")).toList(), "", zone));

        assertEquals(
                begins.stream().map(begin -> begin.atZone(zone).toInstant()).toList(),
                read.getEvents().stream().map(CalendarWriterTest::begin).toList());
        if (!name.equals("UTC")) {
            assertTrue(text(writer.written(List.of(event(begins.getFirst(), "")), "", zone))
                    .contains("BEGIN:STANDARD"));
        }
    }

    @Test
    void nobodyIsAskedOverTheNetwork() {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                asked.add(address);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress to, IOException failure) {
                asked.add(address);
            }
        });
        try {
            byte[] file = writer.written(
                    List.of(event(LocalDateTime.of(2026, 12, 1, 10, 0), "Sunum")), "", ZoneId.of("Europe/Berlin"));
            assertEquals(1, read(file).getEvents().size());
            String unknown = text(file).replace("Europe/Berlin", "Middle Earth");
            assertEquals(
                    1,
                    new CalendarReader()
                            .read(unknown.getBytes(StandardCharsets.UTF_8), ISTANBUL)
                            .size());
            String withoutRules = unknown.replaceAll("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", "");
            assertEquals(
                    1,
                    new CalendarReader()
                            .read(withoutRules.getBytes(StandardCharsets.UTF_8), ISTANBUL)
                            .size());
        } finally {
            ProxySelector.setDefault(before);
        }
        assertEquals(List.of(), asked);
    }

    private static Instant begin(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static ICalendar read(byte[] file) {
        return Biweekly.parse(text(file)).first();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(CalendarWriterTest.class.getResourceAsStream(name), name)) {
            return text(file.readAllBytes());
        }
    }
}
