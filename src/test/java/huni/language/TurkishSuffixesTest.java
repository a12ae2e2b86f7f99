package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishSuffixesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %61’[i]         | %61’i
            8’[in] 6’[i]    | 8’in 6’sı
            2’[i]           | 2’si
            3’[i]           | 3’ü
            9’[in]          | 9’un
            10:00’[de]      | 10:00’da
            10:30’[de]      | 10:30’da
            14:05’[den]     | 14:05’ten
            100’[i]         | 100’ü
            24.510’[i]      | 24.510’u
            300.000’[i]     | 300.000’i
            2.000.000’[i]   | 2.000.000’u
            62,5’[i]        | 62,5’i
            0’[i]           | 0’ı
            40’[e]          | 40’a
            2026’[de]       | 2026’da
            Ayşe’[e]        | Ayşe’ye
            ALTIN’[in]      | ALTIN’ın
            BMW’[e]         | BMW’ye
            Ayşe’[yi]       | Ayşe’yi
            Uçar’[yi]       | Uçar’ı
            Ayşe’[le]       | Ayşe’yle
            Uçar’[le]       | Uçar’la
            """)
    void aSuffixFollowsHowTheNumberOrNameIsSpoken(String asked, String written) {
        assertEquals(written, TurkishSuffixes.in(asked));
    }
}
