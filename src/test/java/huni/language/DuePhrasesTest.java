package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.activity.Due;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Friday, 27 November 2026, at 9:40. */
class DuePhrasesTest {

    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 27).atTime(9, 40);

    private final DuePhrases phrases = new DuePhrases(false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bugün 14:30               | 2026-11-27 14:30
            yarın                     | 2026-11-28
            yarın 10:00               | 2026-11-28 10:00
            YARIN 10                  | 2026-11-28 10:00
            yarin 10'da               | 2026-11-28 10:00
            yarına                    | 2026-11-28
            yarın saat 10             | 2026-11-28 10:00
            yarın sabah 9             | 2026-11-28 09:00
            yarın akşam 6             | 2026-11-28 18:00
            yarın akşamüstü           | 2026-11-28 17:00
            öbür gün 11               | 2026-11-29 11:00
            yarından sonra            | 2026-11-29
            salı 10                   | 2026-12-01 10:00
            sali 10                   | 2026-12-01 10:00
            Salı günü 14:00           | 2026-12-01 14:00
            salıya                    | 2026-12-01
            cumaya                    | 2026-12-04
            pzt 9                     | 2026-11-30 09:00
            Per 15.30                 | 2026-12-03 15:30
            bu cuma 15                | 2026-11-27 15:00
            bu pazar                  | 2026-11-29
            haftaya salı              | 2026-12-01
            haftaya                   | 2026-12-04
            haftaya bugün             | 2026-12-04
            gelecek hafta             | 2026-11-30
            gelecek hafta çarşamba 11 | 2026-12-02 11:00
            önümüzdeki cuma           | 2026-12-04
            15'inde                   | 2026-12-15
            15’inde 10’da             | 2026-12-15 10:00
            ayın 28'inde              | 2026-11-28
            ayın 5'i                  | 2026-12-05
            6'sında                   | 2026-12-06
            2 Ekim'de                 | 2027-10-02
            2 ekim                    | 2027-10-02
            2 Aralık 14:30            | 2026-12-02 14:30
            24 Kas                    | 2027-11-24
            4 Mart 2027 Perşembe      | 2027-03-04
            Sal 1 Ara 15:00           | 2026-12-01 15:00
            gelecek ayın 3'ü          | 2026-12-03
            3 gün sonra               | 2026-11-30
            üç gün sonra 11'de        | 2026-11-30 11:00
            2 hafta sonra             | 2026-12-11
            iki hafta sonraya         | 2026-12-11
            on gün sonra              | 2026-12-07
            bir ay sonra              | 2026-12-27
            6 ay sonra                | 2027-05-27
            3 güne                    | 2026-11-30
            2 saat sonra              | 2026-11-27 11:40
            yarım saat sonra          | 2026-11-27 10:10
            20 dk sonra               | 2026-11-27 10:00
            ay sonu                   | 2026-11-30
            ay sonunda 10:00          | 2026-11-30 10:00
            ay başında                | 2026-12-01
            gelecek ay sonu           | 2026-12-31
            hafta sonu                | 2026-11-28
            hafta başı                | 2026-11-30
            yıl sonu                  | 2026-12-31
            yarın öğleden sonra       | 2026-11-28 14:00
            öğleden sonra 3 buçuk     | 2026-11-27 15:30
            yarın 3 buçukta           | 2026-11-28 15:30
            yarın üç buçuk            | 2026-11-28 15:30
            yarın 3'ü çeyrek geçe     | 2026-11-28 15:15
            yarın 11'e çeyrek kala    | 2026-11-28 10:45
            bu akşam                  | 2026-11-27 18:00
            +3                        | 2026-11-30
            +3g                       | 2026-11-30
            +2 hafta                  | 2026-12-11
            24.11.                    | 2027-11-24
            1/12                      | 2026-12-01
            1.12.2026                 | 2026-12-01
            1.12. 14.30               | 2026-12-01 14:30
            14:30                     | 2026-11-27 14:30
            9:00                      | 2026-11-28 09:00
            saat 4                    | 2026-11-27 16:00
            """)
    void turkishPhrasesAreReadForward(String typed, String read) {
        assertEquals(List.of(read), read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today 2pm                 | 2026-11-27 14:00
            today at 14:30            | 2026-11-27 14:30
            tomorrow                  | 2026-11-28
            tomorrow 10am             | 2026-11-28 10:00
            tomorrow at 10            | 2026-11-28 10:00
            Tomorrow at 3             | 2026-11-28 15:00
            tomorrow at 03:00         | 2026-11-28 03:00
            tomorrow morning          | 2026-11-28 09:00
            tomorrow afternoon at 4   | 2026-11-28 16:00
            tomorrow 3 in the afternoon | 2026-11-28 15:00
            tomorrow noon             | 2026-11-28 12:00
            this evening              | 2026-11-27 18:00
            tonight                   | 2026-11-27 18:00
            day after tomorrow        | 2026-11-29
            tue                       | 2026-12-01
            tue 10                    | 2026-12-01 10:00
            on Tuesday at 10:30       | 2026-12-01 10:30
            Tues 10.30                | 2026-12-01 10:30
            Friday                    | 2026-12-04
            this Friday 3pm           | 2026-11-27 15:00
            next tue                  | 2026-12-01
            next week                 | 2026-11-30
            next week Wednesday       | 2026-12-02
            wednesday next week 9:15  | 2026-12-02 09:15
            a week from today         | 2026-12-04
            in 3 days                 | 2026-11-30
            in three days at 11       | 2026-11-30 11:00
            in 2 weeks                | 2026-12-11
            in a week                 | 2026-12-04
            in a month                | 2026-12-27
            2 weeks from now          | 2026-12-11
            in 2 hours                | 2026-11-27 11:40
            in half an hour           | 2026-11-27 10:10
            in 45 min                 | 2026-11-27 10:25
            in an hour                | 2026-11-27 10:40
            +3d                       | 2026-11-30
            +2w                       | 2026-12-11
            +1m                       | 2026-12-27
            the 15th                  | 2026-12-15
            on the 15th at 10         | 2026-12-15 10:00
            3rd                       | 2026-12-03
            2 October                 | 2027-10-02
            2nd of October            | 2027-10-02
            Oct 2                     | 2027-10-02
            October 2nd, 2027         | 2027-10-02
            Dec 1 2pm                 | 2026-12-01 14:00
            Tue 1 Dec 10:00           | 2026-12-01 10:00
            1 Dec 2026                | 2026-12-01
            the 3rd of next month     | 2026-12-03
            next month                | 2026-12-01
            end of month              | 2026-11-30
            end of the month 10:00    | 2026-11-30 10:00
            end of next month         | 2026-12-31
            end of the week           | 2026-11-27
            the weekend               | 2026-11-28
            end of year               | 2026-12-31
            beginning of next week    | 2026-11-30
            tomorrow half past three  | 2026-11-28 15:30
            tomorrow quarter to 11    | 2026-11-28 10:45
            tomorrow quarter past 2   | 2026-11-28 14:15
            2026-12-01 14:30          | 2026-12-01 14:30
            24.11.                    | 2027-11-24
            10am                      | 2026-11-27 10:00
            10:30 tomorrow            | 2026-11-28 10:30
            at 4                      | 2026-11-27 16:00
            """)
    void englishPhrasesAreReadForward(String typed, String read) {
        assertEquals(List.of(read), read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yarın ilk iş              | 2026-11-28 09:00
            pazartesi ilk iş          | 2026-11-30 09:00
            ayın on beşinde           | 2026-12-15
            öbür hafta salı           | 2026-12-08
            öbür hafta                | 2026-12-07
            on beş gün sonra          | 2026-12-12
            yirmi gün sonra           | 2026-12-17
            bir hafta sonra bugün     | 2026-12-04
            salıdan bir hafta sonra   | 2026-12-08
            bir saate                 | 2026-11-27 10:40
            yarım saate               | 2026-11-27 10:10
            bir buçuk saat sonra      | 2026-11-27 11:10
            kırk beş dakika sonra     | 2026-11-27 10:25
            aralık ortası             | 2026-12-15
            ay ortasında              | 2026-12-15
            perşembe akşamüzeri       | 2026-12-03 17:00
            yarın mesai bitimi        | 2026-11-28 17:00
            salı onda                 | 2026-12-01 10:00
            yarın üçte                | 2026-11-28 15:00
            yarın saat üçte           | 2026-11-28 15:00
            haftaya salı saat 10 gibi | 2026-12-01 10:00
            yarın 10 civarı           | 2026-11-28 10:00
            salı öğleden sonra        | 2026-12-01 14:00
            önümüzdeki hafta perşembe 14:30| 2026-12-03 14:30
            15 gün sonra 10:30        | 2026-12-12 10:30
            bugün akşam 7'de          | 2026-11-27 19:00
            5 aralık cumartesi 10     | 2026-12-05 10:00
            çarşamba sabahı           | 2026-12-02 09:00
            cumartesi 11 buçukta      | 2026-11-28 11:30
            yarın ikiye çeyrek var    | 2026-11-28 13:45
            haftaya bugün 10          | 2026-12-04 10:00
            iki gün içinde            | 2026-11-29
            hafta başında 10'da       | 2026-11-30 10:00
            3/12 11.00                | 2026-12-03 11:00
            akşama                    | 2026-11-27 18:00
            ayın 15'i saat 14'te      | 2026-12-15 14:00
            iki haftaya               | 2026-12-11
            önümüzdeki ay             | 2026-12-01
            +2 saat                   | 2026-11-27 11:40
            yarın öğlen               | 2026-11-28 12:00
            """)
    void whatIsSaidOnTheTelephoneInTurkishIsRead(String typed, String read) {
        assertEquals(List.of(read), read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tomorrow first thing      | 2026-11-28 09:00
            first thing monday        | 2026-11-30 09:00
            a week from tuesday       | 2026-12-08
            tuesday week              | 2026-12-08
            week after next           | 2026-12-07
            the week after next tuesday| 2026-12-08
            in a fortnight            | 2026-12-11
            fifteen days from now     | 2026-12-12
            in 2 hrs                  | 2026-11-27 11:40
            in 2h                     | 2026-11-27 11:40
            +2h                       | 2026-11-27 11:40
            in forty five minutes     | 2026-11-27 10:25
            tue at 10ish              | 2026-12-01 10:00
            tomorrow around 3         | 2026-11-28 15:00
            tomorrow at about 3       | 2026-11-28 15:00
            tomorrow at ten           | 2026-11-28 10:00
            wed at three              | 2026-12-02 15:00
            thursday lunchtime        | 2026-12-03 12:00
            tomorrow after lunch      | 2026-11-28 14:00
            eod                       | 2026-11-27 17:00
            friday end of day         | 2026-12-04 17:00
            mid december              | 2026-12-15
            the middle of january     | 2027-01-15
            1 dec 3pm                 | 2026-12-01 15:00
            dec 1 at 3:30 pm          | 2026-12-01 15:30
            1st of december           | 2026-12-01
            15th 2pm                  | 2026-12-15 14:00
            wed half past two         | 2026-12-02 14:30
            wed noon                  | 2026-12-02 12:00
            day after tomorrow 9:30   | 2026-11-29 09:30
            next week wed 11          | 2026-12-02 11:00
            in three days at 9        | 2026-11-30 09:00
            three weeks from now      | 2026-12-18
            this afternoon at 3       | 2026-11-27 15:00
            tonight 7                 | 2026-11-27 19:00
            +2w 10:00                 | 2026-12-11 10:00
            month end                 | 2026-11-30
            beginning of next month   | 2026-12-01
            a week today              | 2026-12-04
            weekend                   | 2026-11-28
            """)
    void whatIsSaidOnTheTelephoneInEnglishIsRead(String typed, String read) {
        assertEquals(List.of(read), read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gelecek pazar      | 2026-11-29 or 2026-12-06
            next sunday 11     | 2026-11-29 11:00 or 2026-12-06 11:00
            yarın 7            | 2026-11-28 07:00 or 2026-11-28 19:00
            tomorrow at 7      | 2026-11-28 07:00 or 2026-11-28 19:00
            """)
    void aPhraseWithTwoMeaningsIsReadInBoth(String typed, String read) {
        assertEquals(read, String.join(" or ", read(typed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yarın 14:30 teklifi gönder   | 2026-11-28 14:30 | teklifi gönder
            teklifi gönder yarın 14:30   | 2026-11-28 14:30 | teklifi gönder
            Fiyat sor, salı 10           | 2026-12-01 10:00 | Fiyat sor,
            tomorrow 3 samples           | 2026-11-28 15:00 | samples
            send the Offer next week     | 2026-11-30       | send the Offer
            2 Aralık’ta Işık’ı ara       | 2026-12-02       | Işık’ı ara
            """)
    void whatIsNotAboutWhenIsKeptAsTyped(String typed, String read, String rest) {
        DuePhrase phrase = phrases.read(typed, NOW).getFirst();
        assertEquals(read, written(phrase.due()));
        assertEquals(rest, phrase.rest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dün
            yesterday
            teklifi gönder
            3 teklif
            10
            31 Şubat
            99.99.
            bugün 9:00
            24.11.2025
            1 Mart 2027 Salı
            25:00
            salıncak
            monthly report
            ask about 10
            onda kaldı
            """)
    void whatIsNoDayFromNowOnIsNotRead(String typed) {
        assertEquals(List.of(), read(typed));
    }

    @Test
    void theMonthComesFirstWhereItIsWrittenSo() {
        assertEquals(
                "2027-01-12",
                written(new DuePhrases(true).read("1/12", NOW).getFirst().due()));
        assertEquals(
                "2026-12-01",
                written(new DuePhrases(true).read("1.12.", NOW).getFirst().due()));
    }

    @Test
    void theLastDayOfAFebruaryIsFoundInTheNextLeapYear() {
        assertEquals(List.of("2028-02-29"), read("29 Şubat"));
        assertEquals(List.of("2026-12-31"), read("31'inde"));
    }

    /** Found by fuzzing: what a person pastes into the line of a step may be a whole letter. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aLetterIsReadAsQuicklyAsALine() {
        assertEquals(List.of(), read("so many words ".repeat(20_000)));
        assertEquals(List.of("2026-11-28 10:00"), read("so many words ".repeat(20_000) + "yarın 10:00"));
    }

    private List<String> read(String typed) {
        return phrases.read(typed, NOW).stream()
                .map(phrase -> written(phrase.due()))
                .toList();
    }

    private static String written(Due due) {
        return due.day() + due.time().map(time -> " " + time).orElse("");
    }
}
