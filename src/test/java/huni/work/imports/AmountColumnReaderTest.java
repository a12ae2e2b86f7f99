package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountColumnReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.234,50        | 1234.5     |
        1.234           | 1234       |
        1.234.567,8     | 1234567.8  |
        1234,5          | 1234.5     |
        1 234,50        | 1234.5     |
        ₺1.234,50       | 1234.5     | TRY
        1.234,50 ₺      | 1234.5     | TRY
        1.234 TL        | 1234       | TRY
        EUR 1.000       | 1000       | EUR
        -5              | -5         |
        (1.234)         | -1234      |
        ,5              | 0.5        |
        15,00K          | 15000      |
        2,5 Mn          | 2500000    |
        1.5M            | 1500000    |
        15000.00        | 15000      |
        USD 3,000       | 3000       | USD
        3,000           | 3          |
        0.500           | 0.5        |
        """)
    void commaBeforeTheDecimals(String cell, BigDecimal number, String currency) {
        assertEquals(
                Optional.of(
                        new ImportedAmount(number, Optional.ofNullable(currency).map(CurrencyUnit::of))),
                new AmountColumnReader(DecimalMark.COMMA).read(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,234.50        | 1234.5     |
        1,234           | 1234       |
        100.0           | 100        |
        1'234.50        | 1234.5     |
        $1,234          | 1234       | USD
        US$ 12          | 12         | USD
        £9.99           | 9.99       | GBP
        -$5             | -5         | USD
        1054            | 1054       |
        12,5            | 12.5       |
        2.675           | 2.675      |
        $2.675          | 2675       | USD
        2.675 KWD       | 2.675      | KWD
        """)
    void dotBeforeTheDecimals(String cell, BigDecimal number, String currency) {
        assertEquals(
                Optional.of(
                        new ImportedAmount(number, Optional.ofNullable(currency).map(CurrencyUnit::of))),
                new AmountColumnReader(DecimalMark.DOT).read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "much", "12,34,5", "1,2345,678", "5%", "1.2.3", "04/03/2026", "12 apples", "..", "1,234.5.6"
            })
    void whatIsNoAmountIsNotRead(String cell) {
        assertEquals(Optional.empty(), new AmountColumnReader(DecimalMark.DOT).read(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        50 bin TL      | 50000      | TRY
        1,5 milyon TL  | 1500000    | TRY
        10 K TL        | 10000      | TRY
        3.000,-        | 3000       |
        3.000,-- TL    | 3000       | TRY
        EUR 3.000,-    | 3000       | EUR
        """)
    void wordsOfTheFormsAreReadInFilesToo(String cell, BigDecimal number, String currency) {
        ImportedAmount read =
                new AmountColumnReader(DecimalMark.COMMA).read(cell).orElseThrow();
        assertEquals(number, read.number());
        assertEquals(Optional.ofNullable(currency), read.currency().map(CurrencyUnit::getCode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.000 TL/ay", "900 USD monthly", "1.200 € / adet", "12.000 yıllık"})
    void amountForEachMonthYearOrPieceIsCalledSo(String cell) {
        assertEquals(Optional.empty(), new AmountColumnReader(DecimalMark.COMMA).read(cell));
        assertTrue(AmountColumnReader.isPerPeriodOrPiece(cell));
    }
}
