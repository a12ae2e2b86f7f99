package huni.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        30.000-40.000            | 30000 | 40000
        30 - 40 bin              | 30000 | 40000
        30.000 – 40 bin TL       | 30000 | 40000
        30k to 40k               | 30000 | 40000
        $30k-$40k                | 30000 | 40000
        between 30k and 40k      | 30000 | 40000
        30 ile 40 bin arası      | 30000 | 40000
        1,5-2 milyon             | 1500000 | 2000000
        500…800                  | 500   | 800
        """)
    void bothEndsAreRead(String text, BigDecimal low, BigDecimal high) {
        assertEquals(
                Optional.of(new WrittenRange.Ends(low, high)),
                WrittenRange.of(text).flatMap(range -> range.numbers(',', true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40.000",
                "40.000-30.000",
                "2026-03-04",
                "0532-123-45-67",
                "30 EUR - 40 USD",
                "-5",
                "3.000,-",
                "Alfa-Beta",
                "10-20 kişi",
                "",
                "-",
                "1-"
            })
    void whatIsNoRangeIsNone(String text) {
        assertEquals(Optional.empty(), WrittenRange.of(text).flatMap(range -> range.numbers(',', true)));
    }
}
