package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Small files that were imported into the wrong prospects. */
class FieldIdentityTest extends FieldBench {

    @Test
    void theSameNameOutweighsASharedAddressAndASharedNumberMergesNobody() throws Exception {
        imported(field("06_*/u1_a.csv"));
        updated(field("06_*/u1_b.csv"));
        updated(field("06_*/u1_c.csv"));

        assertEquals("""
            Alfa Gıda | lead | 1000 TRY | 2026-10-01 | -
            Gama Kimya | closing | 50000 TRY | - | -
            Beta Tekstil | closing | 9000 TRY | 2026-10-02 | -
            Delta Boya | closing | 60000 TRY | - | -
            """, prospects());
    }

    @Test
    void eachOfTwoSalesOfOneCompanyIsUpdatedByItsName() throws Exception {
        imported(field("08_*/u3_two.csv"));
        updated(field("08_*/u3_two_b.csv"));

        assertEquals(
                "Alfa Gıda | appointment | 1500 TRY | 2026-10-01 | -",
                prospects().lines().findFirst().orElseThrow());
        assertEquals(2, prospects().lines().count());
    }

    @Test
    void anotherCompanyBehindTheSameSwitchboardIsAnother() throws Exception {
        imported(field("imports/dup_1.csv"));
        Path second = field("imports/dup_2.csv");

        assertEquals(1, imported(second).counts().created());
        assertEquals("3 OLDER_STATE", setAside(updated(second)));
    }

    @Test
    void anOlderExportOpensNoWinAgain() throws Exception {
        imported(field("imports/upd_new.csv"));

        assertEquals("2 CLOSED_ALREADY", setAside(updated(field("imports/upd_old.csv"))));
        assertEquals("Roof | won | 1000 TRY | 2026-01-05 | 2026-03-02\n", prospects());
    }
}
