package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.work.imports.TableInspection;
import org.junit.jupiter.api.Test;

/** Headers as people make them: in two rows, in two languages, or none at all. */
class HeaderShapesTest extends FieldBench {

    private void brought(String content) throws Exception {
        imported(Tables.write(folder, content));
    }

    @Test
    void namesBelowATitleOfSeveralColumnsAreTheColumns() throws Exception {
        brought("""
            Firma;Yetkili;;;Tutar
            ;Ad;Soyad;Telefon;
            Alfa;Ayşe;Kaya;0532 111 22 33;1.000,00
            """);

        assertEquals("Alfa | lead | 1000 TRY | - | -\n", prospects());
        assertEquals("Ayşe Kaya | 0532 111 22 33 | -\n", people());
    }

    @Test
    void secondHeaderInAnotherLanguageIsNoProspect() throws Exception {
        brought("""
            Firma;Tutar;Aşama
            Company;Amount;Stage
            Alfa;1.000,00;Teklif
            """);

        assertEquals("Alfa | closing | 1000 TRY | - | -\n", prospects());
    }

    @Test
    void nameInTwoLanguagesIsUnderstoodByBoth() throws Exception {
        brought("""
            Firma / Company;Tutar (Amount);Aşama|Stage;Oluşturma tarihi / Created on
            Alfa;1.000,00;Teklif;01.10.2026
            """);

        assertEquals("Alfa | closing | 1000 TRY | 2026-10-01 | -\n", prospects());
    }

    @Test
    void firstRowThatNamesSomebodyIsNoHeader() throws Exception {
        brought("""
            Alfa Ltd,ayse@alfa.example,0532 111 22 33,2026-10-01,1500.50
            Beta AŞ,veli@beta.example,0532 111 22 44,2026-10-02,2500.50
            """);

        assertEquals("""
            Alfa Ltd | lead | 1500.5 TRY | 2026-10-01 | -
            Beta AŞ | lead | 2500.5 TRY | 2026-10-02 | -
            """, prospects());
        assertEquals("""
            - | 0532 111 22 33 | ayse@alfa.example
            - | 0532 111 22 44 | veli@beta.example
            """, people());
    }

    @Test
    void numbersWithTheOtherMarkAreNoLessAmounts() throws Exception {
        brought("""
            Firma;Tutar
            Alfa;1.234,50
            Beta;15000.00
            Cem;USD 3,000
            """);

        assertEquals("""
            Alfa | lead | 1234.5 TRY | - | -
            Beta | lead | 15000 TRY | - | -
            Cem | lead | 3000 USD | - | -
            """, prospects());
    }

    @Test
    void decimalCommasOfAFileWithUnknownNamesAndShortRowsDoNotCutIt() throws Exception {
        StringBuilder rows = new StringBuilder("Kod;Oran;Pay\nA1;1,5\nA2;2,5\nToplam\n");
        for (int i = 3; i < 12; i++) {
            rows.append("A")
                    .append(i)
                    .append(';')
                    .append(i)
                    .append(",5;")
                    .append(i)
                    .append(",25\n");
        }

        TableInspection table = inspected(Tables.write(folder, rows.toString()));

        assertEquals(';', table.delimiter().value());
        assertEquals(3, table.columns().size());
    }
}
