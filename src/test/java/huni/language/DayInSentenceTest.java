package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class DayInSentenceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static Formats formats(String language) {
        return new Formats(
                Texts.in(Locale.forLanguageTag(language), List.of()),
                Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneId.of("Europe/Istanbul")),
                CurrencyUnit.of("TRY"));
    }

    @Test
    void theDaysAroundTodayAreWrittenSmallInsideASentence() {
        assertEquals("today 10:00", DayInSentence.of(formats("en-GB"), FRIDAY.atTime(10, 0)));
        assertEquals("yarın", DayInSentence.of(formats("tr-TR"), FRIDAY.plusDays(1)));
        assertEquals("dün 11:30", DayInSentence.of(formats("tr-TR"), Instant.parse("2026-11-26T08:30:00Z")));
    }

    @Test
    void aDayOfTheWeekKeepsItsCapital() {
        assertEquals(
                "Mon 30 Nov 09:00",
                DayInSentence.of(formats("en-GB"), FRIDAY.plusDays(3).atTime(9, 0)));
        assertEquals("30 Kas Pzt", DayInSentence.of(formats("tr-TR"), FRIDAY.plusDays(3)));
    }
}
