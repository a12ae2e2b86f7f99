package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.imports.AmountsWithoutCurrency;
import huni.work.imports.ImportReport;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** The small files of what use has shown, each with what is right to come of it. */
class FieldImportsTest extends FieldBench {

    @Test
    void anUnknownWordBesideTheStageSetsOnlyItsRowsAside() throws Exception {
        assertEquals("5 NOT_AN_OUTCOME", setAside(imported(field("01_*/d1_pipedrive_deleted.csv"))));
        assertEquals("""
            Alfa | lead | 1000 EUR | 2026-10-01 | -
            Beta | won | 2000 EUR | 2026-10-02 | 2026-10-20
            Gama | lost | 4000 EUR | 2026-10-02 | 2026-10-21
            """, prospects());
    }

    @Test
    void turkishStatesBesideTheStageCount() throws Exception {
        assertEquals("", setAside(imported(field("01_*/d2_status_unknown_tr.csv"))));
        assertEquals("""
            Alfa | won | 10000 TRY | 2026-10-01 | 2026-10-20
            Beta | lost | 20000 TRY | 2026-10-01 | 2026-10-21
            Gama | closing | 30000 TRY | 2026-10-02 | -
            Delta | parked | 40000 TRY | 2026-10-02 | -
            Eta | lost | 50000 TRY | 2026-10-02 | 2026-10-22
            """, prospects());
    }

    @Test
    void stateThatSaysParkedParks() throws Exception {
        assertEquals("", setAside(imported(field("01_*/d2b_status_parked.csv"))));
        assertEquals("""
            Alfa | won | 10000 TRY | 2026-10-01 | 2026-10-20
            Gama | closing | 30000 TRY | 2026-10-02 | -
            Delta | parked | 40000 TRY | 2026-10-02 | -
            """, prospects());
    }

    @Test
    void abandonedIsAskedAboutAndTheOthersCount() throws Exception {
        assertEquals("4 NOT_AN_OUTCOME", setAside(imported(field("01_*/c20_copper.csv"))));
        assertEquals("""
            Alfa | lead | 15000 USD | 2026-10-04 | -
            Beta | won | 9000 USD | 2026-10-05 | 2026-10-20
            """, prospects());
    }

    @Test
    void statesInSmallLettersCountAsWell() throws Exception {
        assertEquals("4 NOT_AN_OUTCOME", setAside(imported(field("01_*/k1_ghl.csv"))));
        assertEquals(List.of("won", "lost", "closing"), stages());
    }

    @Test
    void runningNumberIsNoIdentity() throws Exception {
        imported(field("02_*/c4_no_1.csv"));
        updated(field("02_*/c4_no_2.csv"));

        assertEquals("""
            Alfa | lead | 1000 TRY | - | -
            Delta | lead | 4000 TRY | - | -
            Beta | lead | 2000 TRY | - | -
            Epsilon | lead | 5000 TRY | - | -
            Gama | lead | 3000 TRY | - | -
            Zeta | lead | 6000 TRY | - | -
            """, prospects());
    }

    @Test
    void currencyOfTheNumberFormatCounts() throws Exception {
        imported(field("03_*/x1_currency_format.xlsx"));

        assertEquals("""
            Anka Makina | lead | 12000 USD | 2026-10-01 | -
            Boran Tekstil | lead | 8500 EUR | 2026-10-02 | -
            Ceviz Gida | lead | 45000 TRY | 2026-10-03 | -
            Defne Insaat | lead | 3000 USD | 2026-10-04 | -
            Ege Yazilim | lead | 2500 GBP | 2026-10-05 | -
            Fener AS | lead | 9900 USD | 2026-10-06 | -
            """, prospects());
    }

    @Test
    void currencyStandsInAColumnOfItsOwn() throws Exception {
        imported(field("04_*/c13_sf_report.csv"));
        assertEquals("""
            Alfa | lead | 1000 USD | - | -
            Beta | won | 2000 USD | - | 2026-10-13
            """, prospects());
        workspace.undo();

        imported(field("04_*/d3_sf_multi.csv"));
        assertEquals("""
            Alfa | lead | 10000 JPY | 2026-10-01 | -
            Beta | lead | 10000 USD | 2026-10-13 | -
            """, prospects());
    }

    @Test
    void aNewerListOpensNoClosedSaleAgain() throws Exception {
        imported(field("07_*/u2_won.csv"));

        assertEquals("2 CLOSED_ALREADY, 3 CLOSED_ALREADY", setAside(updated(field("07_*/u2_list.csv"))));
        assertEquals("""
            Alfa Gıda | won | 100000 TRY | 2026-09-01 | 2026-09-20
            Beta Tekstil | lost | 50000 TRY | 2026-09-01 | 2026-09-21
            Yeni Firma | lead | 30000 TRY | - | -
            """, prospects());
    }

    @Test
    void columnsOfOtherProgramsArrive() throws Exception {
        imported(field("10_*/c14_notion.csv"));
        assertEquals("""
            Alfa | lead | 12000 USD | 2026-10-04 | -
            Beta | lead | 900 USD | 2026-10-05 | -
            """, prospects());
        workspace.undo();

        imported(field("10_*/c18_zoho.csv"));
        assertEquals("""
            Alfa | appointment | 60000 TRY | 2026-10-04 | -
            Beta | won | 45000 TRY | 2026-10-05 | 2026-10-20
            """, prospects());
        workspace.undo();

        imported(field("10_*/c19_dynamics.csv"));
        assertEquals(List.of("lead", "won"), stages());
        assertEquals(105_000, sum());
        workspace.undo();

        assertEquals("3 AMOUNT_PER_PERIOD", setAside(imported(field("10_*/c21_close.csv"))));
        assertEquals("Alfa | closing | 15000 USD | 2026-10-04 | -\n", prospects());
        workspace.undo();

        imported(field("10_*/c22_fresh.csv"));
        assertEquals("""
            Alfa | lead | 15000 TRY | 2026-10-05 | -
            Beta | won | 9000 TRY | 2026-10-05 | 2026-10-20
            """, prospects());
        workspace.undo();

        assertEquals("4 NOT_AN_OUTCOME", setAside(imported(field("10_*/c23_insightly.csv"))));
        assertEquals("""
            Alfa | closing | 15000 USD | 2026-10-04 | -
            Beta | won | 9000 USD | 2026-10-05 | 2026-10-20
            """, prospects());
    }

    @Test
    void yesAndNoAreNoDates() throws Exception {
        imported(field("11_*/c16_bitrix.csv"));
        assertEquals("""
            Alfa | won | 15000 TRY | 2026-10-04 | 2026-10-11
            Beta | closing | 9000 USD | 2026-10-05 | -
            """, prospects());
        workspace.undo();

        imported(field("11_*/d5_kommo.csv"));
        assertEquals("""
            Alfa | lead | 15000 TRY | 2026-10-04 | -
            Beta | won | 9000 TRY | 2026-10-05 | 2026-10-20
            """, prospects());
    }

    @Test
    void nameOfAPersonIsPutTogether() throws Exception {
        imported(field("imports/ad_soyad.csv"));
        imported(field("imports/name_surname.csv"));

        assertEquals("""
            Ahmet Yılmaz | 05321112233 | ahmet@ornek.com
            Anna Smith | +44 20 7946 0000 | -
            Ayşe Kaya | 05441234567 | ayse@ornek.com
            """, people());
    }

    @Test
    void descriptionCallsNobody() throws Exception {
        imported(field("imports/sf_contacts.csv"));

        assertEquals(List.of("Sarah Chen", "Michael Reed"), companies());
    }

    @Test
    void eachAmountKeepsTheCurrencyItIsWrittenWith() throws Exception {
        imported(field("imports/other_currency.csv"));
        assertEquals("""
            A | won | 1000 USD | 2026-01-05 | 2026-02-03
            B | won | 2000 EUR | 2026-01-05 | 2026-02-03
            C | won | 3000 TRY | 2026-01-05 | 2026-02-03
            """, prospects());
        workspace.undo();

        imported(field("imports/09_percent_currency.xlsx"));
        assertEquals(
                List.of("TRY", "TRY", "USD", "USD", "EUR", "TRY", "EUR", "TRY", "TRY", "TRY"),
                worths().stream().map(m -> m.getCurrencyUnit().getCode()).toList());
    }

    @Test
    void destroyedNumberCallsNobody() throws Exception {
        imported(field("13_*/x11_phone_num.xlsx"));

        assertEquals("""
            - | 5321112234 | -
            - | 5321112235 | -
            - | 905321112233 | -
            """, people());
    }

    @Test
    void importReadsWhatTheFormReads() throws Exception {
        ImportReport report = imported(field("12_*/c1_amounts.csv"));

        assertEquals(
                "8 NEGATIVE_AMOUNT, 9 NOT_AN_AMOUNT, 10 AMOUNT_PER_PERIOD, 20 NEGATIVE_AMOUNT," + " 30 NOT_AN_AMOUNT",
                setAside(report));
        assertEquals("""
            1234.5 TRY, 1234.5 TRY, 12500 TRY, 3000 EUR, 3000 TRY, 3000 USD, 50000 TRY, 1500000 TRY, 40000 TRY, 35000 TRY, 0 TRY,\
             99999999999.99 TRY, 1250 USD, 7500 TRY, 7500 TRY, 4500 TRY, 2000 EUR, 1000 USD, 1500000 TRY,\
             3500000 TRY, 10000 TRY, 15000 TRY""", worths().stream().map(FieldBench::written).collect(Collectors.joining(", ")));
    }

    @Test
    void amountsWithoutACurrencyBesideOthersAreAskedAbout() throws Exception {
        TableInspection table = inspected(field("imports/other_currency.csv"));

        assertEquals(
                Optional.of(new AmountsWithoutCurrency(
                        1, CurrencyUnit.of("TRY"), List.of(CurrencyUnit.EUR, CurrencyUnit.USD))),
                AmountsWithoutCurrency.of(table, mapping(table), CurrencyUnit.of("TRY")));
        imported(field("imports/other_currency.csv"), TableOverrides.NONE, m -> m.withCurrency(CurrencyUnit.EUR));
        assertTrue(prospects().contains("C | won | 3000 EUR |"), prospects());
    }

    @Test
    void dayOnWhichItWasWonClosesWithoutAStage() throws Exception {
        imported(field("imports/won_date_no_stage.csv"));

        assertEquals("""
            Alfa | won | - | 2026-01-05 | 2026-03-02
            Beta | lead | - | 2026-01-06 | -
            """, prospects());
    }

    @Test
    void createdTimeIsTheCreatedDate() throws Exception {
        imported(field("imports/zoho_deals.csv"));

        assertEquals("""
            Lewis roof | won | 22700 USD | 2021-04-15 | 2021-05-16
            Kirk roof | appointment | 29700 USD | 2021-04-15 | -
            """, prospects());
    }

    @Test
    void sameDayKeepsItsOrderAndADayStaysOnItsDay() throws Exception {
        imported(field("imports/same_day_close.csv"));
        assertEquals("""
            Same Day Ltd | won | 1000 TRY | 2026-03-04 | 2026-03-04
            Next Day Ltd | won | 2000 TRY | 2026-03-04 | 2026-03-05
            Same Day Lost | lost | 300 TRY | 2026-03-05 | 2026-03-05
            """, prospects());
        workspace.undo();

        imported(field("imports/sf_timezone.csv"));
        assertEquals("""
            Evening deal | won | 1000 TRY | 2024-05-20 | 2024-05-20
            Morning deal | won | 1000 TRY | 2024-05-20 | 2024-05-20
            OK deal | won | 1000 TRY | 2024-05-20 | 2024-05-22
            """, prospects());
        workspace.undo();

        imported(field("dates/tz.csv"));
        assertEquals("""
            A | won | 100 TRY | 2024-02-29 | 2024-03-31
            B | won | 100 TRY | 2026-03-29 | 2026-10-25
            C | lost | 100 TRY | 2025-12-31 | 2026-01-01
            D | lead | 100 TRY | 2026-01-01 | -
            E | won | 100 TRY | 2026-03-08 | 2026-11-01
            F | lead | 1 TRY | 2024-12-29 | -
            G | lead | 1 TRY | 2024-12-30 | -
            """, prospects());
    }
}
