package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Formats TURKISH = formats(Locale.of("tr", "TR"), ISTANBUL);
    private static final Formats ENGLISH = formats(Locale.UK, ISTANBUL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TRY 1234567    | 1.234.567 ₺   | ₺1,234,567
        TRY 1234.50    | 1.234,50 ₺    | ₺1,234.50
        TRY 0          | 0 ₺           | ₺0
        TRY -1200      | -1.200 ₺      | -₺1,200
        EUR 78000      | 78.000 €      | €78,000
        USD 0.05       | 0,05 $        | $0.05
        GBP 12         | 12 £          | £12
        CHF 1500       | 1.500 CHF     | CHF 1,500
        JPY 1500       | 1.500 JPY     | JPY 1,500
        TRY 99999999999999999 | 99.999.999.999.999.999 ₺ | ₺99,999,999,999,999,999
        """)
    void moneyIsWrittenWithItsSignAndAFractionOnlyIfThereIsOne(String money, String turkish, String english) {
        assertEquals(turkish, plain(TURKISH.money(Money.parse(money))));
        assertEquals(english, plain(ENGLISH.money(Money.parse(money))));
    }

    @Test
    void anAmountIsNotTornFromItsSignAtTheEndOfALine() {
        assertEquals("45.000\u00a0₺", TURKISH.money(new BigDecimal("45000")));
    }

    @Test
    void anAmountThatIsNotCertainIsRoundedToWholeUnits() {
        assertEquals("≈ 20.600 ₺", plain(TURKISH.roughly(new BigDecimal("20599.50"))));
        assertEquals("≈ ₺20,600", plain(ENGLISH.roughly(new BigDecimal("20600.49"))));
    }

    @Test
    void numbersAndPercentagesAreWrittenAsTheLanguageDoes() {
        assertEquals(
                List.of("1.234", "5,2", "%27"),
                List.of(TURKISH.number(1234), TURKISH.number(new BigDecimal("5.15"), 1), TURKISH.percent(0.267888)));
        assertEquals(
                List.of("1,234", "5.2", "27%"),
                List.of(ENGLISH.number(1234), ENGLISH.number(new BigDecimal("5.15"), 1), ENGLISH.percent(0.267888)));
        assertEquals("%1", TURKISH.percent(0.005));
        assertEquals("100%", ENGLISH.percent(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-28 | 28 Kas      | 28 Nov      | 28 Kas Cmt      | Sat 28 Nov      | 28 Kasım Cumartesi      | Saturday 28 November
        2027-01-15 | 15 Oca 2027 | 15 Jan 2027 | 15 Oca 2027 Cum | Fri 15 Jan 2027 | 15 Ocak 2027 Cuma       | Friday 15 January 2027
        2024-02-29 | 29 Şub 2024 | 29 Feb 2024 | 29 Şub 2024 Per | Thu 29 Feb 2024 | 29 Şubat 2024 Perşembe  | Thursday 29 February 2024
        """)
    void daysAreWrittenWithTheYearOnlyIfItIsAnother(
            LocalDate day, String tr, String en, String trWeekday, String enWeekday, String trLong, String enLong) {
        assertEquals(
                List.of(tr, trWeekday, trLong), List.of(TURKISH.day(day), TURKISH.weekday(day), TURKISH.longDay(day)));
        assertEquals(
                List.of(en, enWeekday, enLong), List.of(ENGLISH.day(day), ENGLISH.weekday(day), ENGLISH.longDay(day)));
    }

    @Test
    void monthsStandAlone() {
        assertEquals("Kasım", TURKISH.month(YearMonth.of(2026, 11)));
        assertEquals("January 2027", ENGLISH.month(YearMonth.of(2027, 1)));
    }

    @Test
    void nearDaysHaveNames() {
        assertEquals(
                List.of("Dün", "Bugün", "Yarın", "25 Kas Çar"),
                List.of(
                        TURKISH.relativeDay(TODAY.minusDays(1)),
                        TURKISH.relativeDay(TODAY),
                        TURKISH.relativeDay(TODAY.plusDays(1)),
                        TURKISH.relativeDay(TODAY.plusDays(2))));
        assertEquals("Bugün 14:30", TURKISH.relativeDay(TODAY.atTime(14, 30)));
        assertEquals("Tomorrow 09:05", ENGLISH.relativeDay(TODAY.plusDays(1).atTime(9, 5)));
        assertEquals("Thu 19 Nov 11:02", ENGLISH.relativeDay(LocalDateTime.of(2026, 11, 19, 11, 2)));
    }

    @Test
    void anInstantIsOnItsDayInTheZone() {
        Instant lateEvening = Instant.parse("2026-11-23T22:30:00Z");
        assertEquals("Tomorrow 01:30", ENGLISH.relativeDay(lateEvening));
        assertEquals(TODAY.plusDays(1), ENGLISH.dayOf(lateEvening));
        Formats honolulu = formats(Locale.UK, ZoneId.of("Pacific/Honolulu"));
        assertEquals("Today 12:30", honolulu.relativeDay(lateEvening));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 dk, 0 min",
        "PT59M59S, 59 dk, 59 min",
        "PT3H10M, 3 sa, 3 h",
        "PT47H59M, 47 sa, 47 h",
        "PT48H, 2 gün, 2 days",
        "P14D, 14 gün, 14 days"
    })
    void waitingIsRoundedDown(Duration duration, String turkish, String english) {
        assertEquals(turkish, TURKISH.duration(duration));
        assertEquals(english, ENGLISH.duration(duration));
    }

    @Test
    void aRunningClockShowsHoursOnlyFromAnHourOn() {
        assertEquals("04:12", TURKISH.clock(Duration.ofSeconds(252)));
        assertEquals("59:59", TURKISH.clock(Duration.ofSeconds(3599)));
        assertEquals("1:04:12", TURKISH.clock(Duration.ofSeconds(3852)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.234,50     | TRY 1234.50
        1,234.50     | TRY 1234.50
        1234,5       | TRY 1234.50
        85.000       | TRY 85000
        85,000       | TRY 85000
        85 000       | TRY 85000
        ₺85,000      | TRY 85000
        85.000 ₺     | TRY 85000
        85.000 TL    | TRY 85000
        85k          | TRY 85000
        85 K         | TRY 85000
        85 bin       | TRY 85000
        85 BİN       | TRY 85000
        85 bin TL    | TRY 85000
        1,5 milyon   | TRY 1500000
        1.5m         | TRY 1500000
        1,250k       | TRY 1250
        1.234.567    | TRY 1234567
        1,234,567    | TRY 1234567
        1.234.567,89 | TRY 1234567.89
        0            | TRY 0
        0,5          | TRY 0.50
        ,5           | TRY 0.50
        3.000,-      | TRY 3000
        3.000,-- TL  | TRY 3000
        EUR 3.000    | EUR 3000
        500 EUR      | EUR 500
        €1.200       | EUR 1200
        usd 99.90    | USD 99.90
        $99.90       | USD 99.90
        999999999999999 | TRY 999999999999999
        """)
    void amountsAreReadAsPeopleTypeThem(String typed, String money) {
        assertEquals(Optional.of(Money.parse(money)), TURKISH.parseMoney(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,250k       | TRY 1250000
        1.250k       | TRY 1250
        ₺85,000      | TRY 85000
        85k          | TRY 85000
        12.50        | TRY 12.50
        12,50        | TRY 12.50
        85 thousand  | TRY 85000
        1.2 million  | TRY 1200000
        """)
    void amountsAreReadInEnglishToo(String typed, String money) {
        assertEquals(Optional.of(Money.parse(money)), ENGLISH.parseMoney(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "-5",
                "1.23.45",
                "12,345,67",
                "1,2345",
                "12.345.6789",
                "85 elma",
                "₺",
                "5 TL EUR",
                "₺ 5 TL",
                "1..5",
                "5,",
                "0,005",
                "0,125 KWD",
                "9999999999999999",
                "1e5",
                "٣"
            })
    void whatIsNoAmountIsRefused(String typed) {
        assertEquals(Optional.empty(), TURKISH.parseMoney(typed));
    }

    @Test
    void numbersAreReadWithoutACurrency() {
        assertEquals(Optional.of(new BigDecimal("12.5")), TURKISH.parseNumber("12,5"));
        assertEquals(Optional.of(new BigDecimal("12000")), ENGLISH.parseNumber("12k"));
        assertEquals(Optional.empty(), TURKISH.parseNumber("12 TL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        28.11.2026     | 2026-11-28
        28.11.26       | 2026-11-28
        28/11/2026     | 2026-11-28
        28 11 2026     | 2026-11-28
        2026-11-28     | 2026-11-28
        28.11          | 2026-11-28
        15.1           | 2027-01-15
        3.11           | 2026-11-03
        15 Oca         | 2027-01-15
        15 ocak        | 2027-01-15
        15 Ocak 2028   | 2028-01-15
        15 OCAK        | 2027-01-15
        28 Kasım       | 2026-11-28
        28 KASIM       | 2026-11-28
        28 kasim       | 2026-11-28
        25 Kas Çar     | 2026-11-25
        3 subat        | 2027-02-03
        3 Şub          | 2027-02-03
        1 ağu          | 2026-08-01
        bugün          | 2026-11-23
        BUGÜN          | 2026-11-23
        yarın          | 2026-11-24
        YARIN          | 2026-11-24
        yarin          | 2026-11-24
        dün            | 2026-11-22
        salı           | 2026-11-24
        Pazartesi      | 2026-11-30
        cum            | 2026-11-27
        +3             | 2026-11-26
        """)
    void daysAreReadAsPeopleTypeThem(String typed, LocalDate day) {
        assertEquals(Optional.of(day), TURKISH.parseDay(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        28 Nov         | 2026-11-28
        28 november    | 2026-11-28
        Nov 28         | 2026-11-28
        January 15, 2027 | 2027-01-15
        15 Jan 2027    | 2027-01-15
        28/11/2026     | 2026-11-28
        tomorrow       | 2026-11-24
        Yesterday      | 2026-11-22
        Wed            | 2026-11-25
        friday         | 2026-11-27
        """)
    void daysAreReadInEnglishToo(String typed, LocalDate day) {
        assertEquals(Optional.of(day), ENGLISH.parseDay(typed));
    }

    @Test
    void withSlashesAnAmericanMeansTheMonthFirst() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 28)),
                formats(Locale.US, ISTANBUL).parseDay("11/28/2026"));
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 28)),
                formats(Locale.US, ISTANBUL).parseDay("28.11.2026"));
    }

    @Test
    void the29thOfFebruaryWithoutAYearIsTheNearestThereIs() {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), ENGLISH.parseDay("29 Feb"));
        Clock clock = Clock.fixed(Instant.parse("2027-11-23T09:00:00Z"), ISTANBUL);
        Formats nextYear = new Formats(texts(Locale.UK), clock, CurrencyUnit.of("TRY"));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), nextYear.parseDay("29 Feb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "elma", "31.02.2026", "32.1", "15 elm", "1 a", "13.13", "2026-13-01", "5", "ma", "+9999"})
    void whatIsNoDayIsRefused(String typed) {
        assertEquals(Optional.empty(), TURKISH.parseDay(typed));
    }

    @Test
    void timesAreReadWithOrWithoutMinutes() {
        assertEquals(Optional.of(LocalTime.of(14, 30)), TURKISH.parseTime("14:30"));
        assertEquals(Optional.of(LocalTime.of(14, 30)), TURKISH.parseTime("14.30"));
        assertEquals(Optional.of(LocalTime.of(9, 0)), TURKISH.parseTime(" 9 "));
        assertEquals(Optional.empty(), TURKISH.parseTime("24:00"));
        assertEquals(Optional.empty(), TURKISH.parseTime("9:60"));
        assertEquals(Optional.empty(), TURKISH.parseTime("sabah"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (Formats formats : List.of(TURKISH, ENGLISH)) {
            for (long days = -180; days < 500; days += 7) {
                LocalDate day = TODAY.plusDays(days);
                assertEquals(Optional.of(day), formats.parseDay(formats.weekday(day)), formats.weekday(day));
            }
            for (String amount : List.of("0", "12.34", "999", "1000", "85000", "1234567.89")) {
                Money money = Money.parse("TRY " + amount);
                assertEquals(Optional.of(money), formats.parseMoney(formats.money(money)));
            }
        }
    }

    private static String plain(String written) {
        return written.replace('\u00a0', ' ');
    }

    private static Formats formats(Locale locale, ZoneId zone) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), zone);
        return new Formats(texts(locale), clock, CurrencyUnit.of("TRY"));
    }

    private static Texts texts(Locale locale) {
        return Texts.in(locale, List.of());
    }

    @Test
    void sumsThatAreComparedAreInWholeUnitsUnlessAllAreSmall() {
        Money precise = Money.parse("TRY 125000.50");
        Money little = Money.parse("TRY 12.50");
        assertEquals("125.001\u00a0₺", TURKISH.sum(precise, precise));
        assertEquals("13\u00a0₺", TURKISH.sum(little, precise));
        assertEquals("12,50\u00a0₺", TURKISH.sum(little, little));
    }
}
