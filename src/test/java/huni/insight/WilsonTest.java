package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2,  5, 0.80, .180, .670
                    2,  5, 0.90, .143, .728
                    2,  5, 0.95, .118, .769
                    3, 12, 0.80, .127, .433
                    3, 12, 0.90, .105, .487
                    3, 12, 0.95, .089, .532
                    10, 40, 0.80, .173, .346
                    10, 40, 0.90, .156, .376
                    10, 40, 0.95, .142, .402
                    0,  5, 0.80, 0, .247
                    0,  5, 0.90, 0, .351
                    0,  5, 0.95, 0, .434
                    """)
    void theVectorsOfTheDefinitions(long part, long whole, double confidence, double low, double high) {
        Wilson interval = Wilson.of(part, whole, confidence);

        assertEquals(low, interval.low(), 0.0005);
        assertEquals(high, interval.high(), 0.0005);
    }

    @ParameterizedTest
    @CsvSource({"4, 10, .1942", "5, 10, .2693", "7, 20, .2023", "8, 20, .2424"})
    void theLowerBoundsOfTheDefinitions(long part, long whole, double low) {
        assertEquals(low, Wilson.of(part, whole, 0.90).low(), 0.00005);
    }

    @Test
    void allOfThemIsTheMirrorOfNone() {
        Wilson all = Wilson.of(5, 5, 0.90);
        Wilson none = Wilson.of(0, 5, 0.90);

        assertEquals(1 - none.high(), all.low(), 1e-12);
        assertEquals(1.0, all.high());
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(0, 0, 0.90));
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(6, 5, 0.90));
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(-1, 5, 0.90));
    }
}
