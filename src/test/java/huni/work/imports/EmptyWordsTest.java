package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "–",
                "NA",
                "N/A",
                "n/a",
                "null",
                "NULL",
                "nan",
                "NaT",
                "None",
                "\\N",
                "0000-00-00",
                "0000-00-00 00:00:00",
                "00/00/0000",
                "00.01.1900",
                "TBD",
                "not closed",
                "yok",
                "(blank)"
            })
    void nothingIsWrittenInManyWays(String cell) {
        assertTrue(EmptyWords.isEmpty(cell), cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nana Gıda", "0", "1900-01-01", "Noneday", "A", "01.01.1900", "Null Mühendislik"})
    void whatOnlyLooksAlikeIsKept(String cell) {
        assertFalse(EmptyWords.isEmpty(cell), cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000", "111 111 11 11", "+90 555 555 55 55", "1234567890", "-", "yok"})
    void numberThatNobodyHasIsNone(String phone) {
        assertTrue(EmptyWords.isNoPhone(phone), phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0532 111 22 33", "+44 20 7946 0000", "0212 555 66 77"})
    void numberThatSomebodyMayHaveIsKept(String phone) {
        assertFalse(EmptyWords.isNoPhone(phone), phone);
    }
}
