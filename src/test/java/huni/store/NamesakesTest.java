package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.dossier.Duplicate.Match;
import huni.domain.dossier.Identity;
import huni.store.read.StoreProspects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever has the same name as a contact of another prospect. */
class NamesakesTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @BeforeEach
    void begin() {
        Desk desk = new Desk(fresh.database());
        ProspectId other = desk.create("Deniz Sigorta");
        desk.contact(other, "Ayşe Yılmaz", "0532 1", "+905321", "Ayse@deniz.example");
    }

    @Test
    void whoeverHasAnotherNumberOrAddressIsSomebodyElse() {
        assertEquals(List.of(), alike("", "ayse@baska.example"));
        assertEquals(List.of(), alike("+905322", ""));
        assertEquals(List.of(), alike("+905322", "ayse@baska.example"));
    }

    @Test
    void whoeverSharesOneOfThemOrTellsNeitherMayBeTheSame() {
        assertEquals(List.of(Set.of(Match.PHONE, Match.PERSON)), alike("+905321", "ayse@baska.example"));
        assertEquals(List.of(Set.of(Match.EMAIL, Match.PERSON)), alike("+905322", "AYSE@deniz.example"));
        assertEquals(List.of(Set.of(Match.PERSON)), alike("", ""));
    }

    private List<Set<Match>> alike(String phone, String email) {
        return new StoreProspects(fresh.database())
                        .duplicates(
                                new Identity("Başka", List.of("Ayşe Yılmaz"), List.of(phone), List.of(email)),
                                Optional.empty())
                        .stream()
                        .map(found -> found.by())
                        .toList();
    }
}
