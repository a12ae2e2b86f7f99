package huni.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Işık Optik,      isik optik
            IŞIK OPTİK,      isik optik
            isik optik,      isik optik
            'Çınar  Mobilya ', cinar mobilya
            ĞÜŞÖÇ,           gusoc
            Müller & Söhne,  muller & sohne
            İ,               i
            """)
    void wordsThatReadTheSameFoldTheSame(String words, String folded) {
        assertEquals(folded, Folding.fold(words));
    }
}
