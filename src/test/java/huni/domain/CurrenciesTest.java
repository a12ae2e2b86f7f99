package huni.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TL      | TRY
        try     | TRY
        ₺       | TRY
        T.L.    | TRY
        Türk Lirası | TRY
        LİRA    | TRY
        usd     | USD
        US$     | USD
        ABD Doları | USD
        €       | EUR
        stg     | GBP
        INR     | INR
        ınr     | INR
        """)
    void currenciesAreKnownBySignCodeAndName(String text, String code) {
        assertEquals(Optional.of(CurrencyUnit.of(code)), Currencies.named(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shells", "TRL", "XXX", "XAU"})
    void whatNoAmountIsKeptInIsNoCurrency(String text) {
        assertEquals(Optional.empty(), Currencies.named(text));
    }
}
