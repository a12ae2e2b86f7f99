package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectRow;
import huni.domain.prospect.Contact;
import huni.store.read.StoreProspects;
import huni.work.prospect.RemoveProspects;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The few prospects that were opened lately: which of them are there, and in which of them words are found. */
class KnownProspectsTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private StoreProspects prospects;
    private ProspectId ege;
    private ProspectId isik;

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        prospects = new StoreProspects(fresh.database());
        ege = desk.create("Ege Tekstil");
        isik = desk.create("Işık Optik");
        desk.contact(isik, "İpek Işık", "", "", "");
        desk.contact(isik, "Levent Uçar", "0532 000 11 22", "+905320001122", "");
    }

    @Test
    void theyComeInTheOrderInWhichTheyAreAskedForAndRemovedOnesDoNot() {
        assertEquals(List.of("Işık Optik", "Ege Tekstil"), companies(""));
        desk.done(new RemoveProspects(List.of(isik)));
        assertEquals(List.of("Ege Tekstil"), companies(""));
        assertEquals(List.of(), prospects.these(List.of(), "ege"));
    }

    @Test
    void wordsAndNumbersInAnyNotationAreFoundInThem() {
        for (String typed : List.of(
                "isik",
                "optik ipek",
                "levent",
                "0532 000 11 22",
                "+90 (532) 000-11-22",
                "5320001122",
                "00905320001122")) {
            assertEquals(List.of("Işık Optik"), companies(typed), typed);
        }
        assertEquals(List.of(), companies("0533"));
    }

    @Test
    void theirPeopleComeInTheirOrder() {
        assertEquals(
                List.of("İpek Işık", "Levent Uçar"),
                prospects.contacts(List.of(ege, isik)).stream()
                        .map(Contact::name)
                        .toList());
    }

    private List<String> companies(String words) {
        return prospects.these(List.of(isik, ege), words).stream()
                .map(ProspectRow::company)
                .toList();
    }
}
