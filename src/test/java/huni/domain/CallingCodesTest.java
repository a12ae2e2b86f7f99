package huni.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingCodesTest {

    @ParameterizedTest
    @CsvSource({
        "+905321112233, 5321112233",
        "0532 111 22 33, 5321112233",
        "(0532) 111-22-33, 5321112233",
        "0090 532 1112233, 5321112233",
        "+1 202 555 0123, 2025550123",
        "+44 (0)20 7946 0018, 2079460018",
        "+49301234567, 301234567",
        "+994501234567, 501234567",
        "+352 621 123 456, 621123456",
        "444 0 444, 4440444",
        "+90, ''",
        "dahili, ''"
    })
    void aNumberIsDialledWithoutItsCallingCodeAndTheZeroBeforeIt(String typed, String national) {
        assertEquals(national, CallingCodes.national(typed));
    }
}
