package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class E164PhoneNumbersTest {

    private final E164PhoneNumbers numbers = new E164PhoneNumbers("TR");

    @ParameterizedTest
    @CsvSource(textBlock = """
        0532 123 45 67,      +905321234567
        (532) 123-4567,      +905321234567
        +90 532 123 45 67,   +905321234567
        00905321234567,      +905321234567
        0212 555 44 33,      +902125554433
        +1 570-809-7197,     +15708097197
        """)
    void numberIsTheSameHoweverItIsWritten(String typed, String e164) {
        assertEquals(Optional.of(e164), numbers.e164(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "call later",
                "12",
                "+",
                "0532 123 45 67 0532 123 45 67 0532 123 45 67 ext of the other one too"
            })
    void whatIsNoNumberIsNotUnderstood(String typed) {
        assertEquals(Optional.empty(), numbers.e164(typed));
    }
}
