package huni.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.language.Formats;
import huni.language.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanLineTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            tr-TR, /ara yarın 14:30 teklif, CALL, 2026-11-24, 14:30, teklif
            tr-TR, /ARA YARIN 14.30 Işık'a teklif, CALL, 2026-11-24, 14:30, Işık'a teklif
            tr-TR, /randevu salı 10 sunum, APPOINTMENT, 2026-11-24, 10:00, sunum
            tr-TR, /e-posta 25 Kas teklif gönder, EMAIL, 2026-11-25, , teklif gönder
            tr-TR, /göre +3, TASK, 2026-11-26, , ''
            tr-TR, /görev 3 sandalye, TASK, 2026-11-23, , 3 sandalye
            tr-TR, /bilgi, INFORMATION_REQUEST, 2026-11-23, , ''
            en-GB, /call tomorrow 14:30 offer, CALL, 2026-11-24, 14:30, offer
            en-GB, /app 15 Jan 2027 9:15 board meeting, APPOINTMENT, 2027-01-15, 09:15, board meeting
            en-GB, /info 16:00 price of a second site, INFORMATION_REQUEST, 2026-11-23, 16:00, price of a second site
            en-GB, /trial Monday, INCENTIVE, 2026-11-30, , ''
            """)
    void kindDayTimeAndSubjectAreUnderstood(
            String language, String line, ActivityKind kind, LocalDate day, LocalTime time, String subject) {
        assertEquals(
                List.of(new PlanLine.Plan(
                        kind,
                        kind == ActivityKind.INCENTIVE ? Optional.of(Incentive.Kind.TRIAL) : Optional.empty(),
                        new Due(day, Optional.ofNullable(time)),
                        subject)),
                lines(language).readings(line));
    }

    @Test
    void whatMayStillBecomeSeveralKindsIsOfferedAndNotRead() {
        PlanLine lines = lines("en-GB");

        assertEquals(PlanLine.kinds(), lines.offered("/"));
        assertEquals(List.of(), lines.readings("/"));
        assertEquals(List.of(ActivityKind.TASK, ActivityKind.INCENTIVE), lines.offered("/t"));
        assertEquals(List.of(), lines.readings("/t tomorrow"));
        assertEquals(List.of(), lines.offered("/x"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tr-TR, /hediye yarın, GIFT
            tr-TR, /gift yarın, GIFT
            tr-TR, /demo cuma, DEMO
            tr-TR, /den yarın, TRIAL
            en-GB, /hediye tomorrow, GIFT
            en-GB, /incentive tomorrow gift box, GIFT
            en-GB, /demo tomorrow a trial too, DEMO
            en-GB, /incentive tomorrow, TRIAL
            """)
    void whatIsGivenIsWhatTheWordSays(String language, String line, Incentive.Kind given) {
        assertEquals(
                List.of(Optional.of(given)),
                lines(language).readings(line).stream()
                        .map(PlanLine.Plan::given)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tr-TR, /call yarın, CALL
            tr-TR, /meeting yarın, APPOINTMENT
            en-GB, /randevu tomorrow, APPOINTMENT
            en-GB, /görev tomorrow, TASK
            en-GB, /bil tomorrow, INFORMATION_REQUEST
            """)
    void theKindsOfTheOtherLanguageAreRead(String language, String line, ActivityKind kind) {
        assertEquals(kind, lines(language).readings(line).getFirst().kind());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en-GB, /call 31.02. offer, 31.02.
            en-GB, /call Ayşe some week ago, week
            tr-TR, /ara bayramdan sonra, bayramdan
            tr-TR, /görev 12/13 rapor, 12/13
            """)
    void aWordAboutWhenThatIsNotUnderstoodIsAskedAboutAndNotToday(String language, String line, String word) {
        assertEquals(List.of(), lines(language).readings(line));
        assertEquals(Optional.of(word), lines(language).unclear(line));
    }

    @Test
    void aPromiseIsReadOutOfASentence() {
        PlanLine lines = lines("tr-TR");

        assertEquals(
                List.of(new PlanLine.Plan(
                        ActivityKind.APPOINTMENT,
                        Optional.empty(),
                        new Due(LocalDate.of(2026, 11, 24), Optional.of(LocalTime.of(10, 0))),
                        "salı 10 toplantı yapacağız")),
                lines.promised("salı 10 toplantı yapacağız"));
        assertEquals(List.of(), lines.promised("Haber verecekler"));
    }

    private static PlanLine lines(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language), List.of("huni/ui/plan/texts"));
        Clock monday = Clock.fixed(Instant.parse("2026-11-23T08:02:00Z"), ZoneId.of("Europe/Istanbul"));
        return new PlanLine(texts, new Formats(texts, monday, CurrencyUnit.of("TRY")));
    }
}
