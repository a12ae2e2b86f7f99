package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.ui.kit.OnFx;
import huni.work.people.AddPerson;
import huni.work.people.ChangePerson;
import huni.work.people.GiveProspects;
import huni.work.people.RetirePerson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others look after can be left out of the list. */
class MineInTheListTest {

    private final SampleList sample = new SampleList("tr");

    private ProspectId given(String company, String login) {
        ProspectId id = sample.add(company, "", "lead", 1_000, 0, "");
        sample.done(new GiveProspects(List.of(id), Optional.of(PersonId.ofLogin(login))));
        return id;
    }

    @BeforeEach
    void theyAreTwo() {
        sample.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        sample.done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        sample.people = () -> new People(sample.ledger.records().all(Person.class), Optional.of("ayse"));
    }

    private List<String> companies(ProspectsViewModel list) {
        sample.tasks.runAll();
        return list.lines().stream().map(ProspectLine::company).toList();
    }

    @Test
    void onlyMineAreListedWithTheWordsThatAreTyped() {
        given("Ege Tekstil", "ayse");
        given("Ege Optik", "mehmet");
        given("Oba Un", "ayse");
        ProspectsViewModel list = sample.list();

        sample.owner.toggle();

        assertEquals(List.of("Ege Tekstil", "Oba Un"), companies(list));
        assertEquals(2, list.countProperty().get());
        list.filter().wordsProperty().set("ege");
        assertEquals(List.of("Ege Tekstil"), companies(list));
    }

    @Test
    void thoseOfOneColleagueOrOfNobodyArePickedAndMineTakesTheirPlace() {
        given("Ege Tekstil", "ayse");
        given("Oba Un", "mehmet");
        sample.add("Pera", "", "lead", 0, 0, "");
        ProspectsViewModel list = sample.list();

        list.filter().pick(Optional.of(PersonId.ofLogin("mehmet")));
        assertEquals(List.of("Oba Un"), companies(list));
        assertTrue(list.filter().filteredProperty().get());
        list.filter().pick(Optional.of(PersonId.NOBODY));
        assertEquals(List.of("Pera"), companies(list));

        sample.owner.toggle();
        assertEquals(List.of("Ege Tekstil"), companies(list));
        assertEquals(Optional.empty(), list.filter().pickedProperty().get());
        list.filter().pick(Optional.of(PersonId.ofLogin("mehmet")));
        assertEquals(List.of("Oba Un"), companies(list));
        assertFalse(sample.owner.mineProperty().get());
        list.filter().clear();
        assertEquals(3, companies(list).size());
    }

    @Test
    void eachLineSaysWhoLooksAfterItAsSoonAsThatIsKnown() {
        given("Ege Tekstil", "mehmet");
        ProspectsViewModel list = sample.list();
        assertEquals("Mehmet Kaya", list.lines().getFirst().owner());

        Person mehmet = sample.people.people().find("mehmet").orElseThrow();
        sample.done(new ChangePerson(mehmet.id(), "Mehmet Ak", "", Person.Role.SELLS));
        sample.tasks.runAll();

        assertEquals("Mehmet Ak", list.lines().getFirst().owner());
    }

    @Test
    void aListOfMineWithNobodyInItIsNotTakenForAnEmptyWorkspace() {
        given("Oba Un", "mehmet");
        sample.preferences.set(Key.ONLY_MINE, "yes");
        sample.tasks.runAll();
        ProspectsViewModel list = sample.list();

        assertEquals(List.of(), companies(list));
        assertTrue(list.filter().filteredProperty().get());
    }

    @Test
    void whatAColleagueHandsOverComesIntoTheList() {
        given("Ege Tekstil", "ayse");
        ProspectId other = given("Oba Un", "mehmet");
        sample.preferences.set(Key.ONLY_MINE, "yes");
        ProspectsViewModel list = sample.list();
        assertEquals(List.of("Ege Tekstil"), companies(list));

        sample.done(new GiveProspects(List.of(other), Optional.of(PersonId.ofLogin("ayse"))));

        assertEquals(List.of("Ege Tekstil", "Oba Un"), companies(list));
    }

    @Test
    void theListBehindANumberHasEverybodyWhomTheNumberCounts() {
        given("Ege Tekstil", "ayse");
        given("Oba Un", "mehmet");
        sample.preferences.set(Key.ONLY_MINE, "yes");
        ProspectsViewModel list = sample.list();

        list.show(Optional.of("Yeni"), ListRequest.of(ListScope.all()));

        assertEquals(2, companies(list).size());
    }

    @Test
    void theListBehindANumberOfMineHasMineWhateverIsShown() {
        given("Ege Tekstil", "ayse");
        given("Oba Un", "mehmet");
        ProspectsViewModel list = sample.list();

        list.show(Optional.of("Yeni"), ListRequest.ALL.withOwner(Optional.of(PersonId.ofLogin("ayse"))));

        assertEquals(List.of("Ege Tekstil"), companies(list));
        list.showAll();
        assertEquals(2, companies(list).size());
    }

    @Test
    void aNumberAndWhatIsFoundAreOfEverybodyWhoeverWasPicked() {
        given("Ege Tekstil", "ayse");
        given("Ege Optik", "mehmet");
        ProspectsViewModel list = sample.list();
        OwnerMenu menu = OnFx.call(() -> new OwnerMenu(list.filter(), sample.texts));
        OnFx.run(() -> {
            list.filter().pick(Optional.of(PersonId.ofLogin("mehmet")));
            assertEquals("Sorumlu: Mehmet Kaya", menu.getText());
            list.show(Optional.of("Yeni"), ListRequest.ALL);
            assertFalse(menu.isVisible(), "the number has its own");
            list.showAll();
            assertTrue(menu.isVisible());
            assertEquals(Optional.empty(), list.filter().pickedProperty().get());

            list.filter().pick(Optional.of(PersonId.NOBODY));
            assertEquals("Sorumlusu olmayanlar", menu.getText());
            list.show(Optional.empty(), new ListRequest("ege", Set.of(), ListScope.all(), ListSort.COMPANY, false));
            assertEquals(2, companies(list).size());
        });
    }

    @Test
    void aColleagueWhoLeavesIsPickedNoLongerAndMineStaysAsItWasChosen() {
        given("Ege Tekstil", "ayse");
        given("Oba Un", "mehmet");
        ProspectsViewModel list = sample.list();
        list.filter().pick(Optional.of(PersonId.ofLogin("mehmet")));
        assertEquals(List.of("Oba Un"), companies(list));

        sample.done(new AddPerson("zeynep", "Zeynep Ak", "", Person.Role.SELLS));
        assertEquals(List.of("Oba Un"), companies(list));
        sample.done(new RetirePerson(PersonId.ofLogin("mehmet"), PersonId.ofLogin("ayse")));

        assertEquals(2, companies(list).size());
        assertEquals(Optional.empty(), list.filter().pickedProperty().get());
        assertFalse(list.filter().filteredProperty().get());
        assertFalse(sample.owner.mineProperty().get());
    }

    @Test
    void takingTheFilterAwayShowsEverybodysAgain() {
        given("Oba Un", "mehmet");
        sample.preferences.set(Key.ONLY_MINE, "yes");
        ProspectsViewModel list = sample.list();
        assertEquals(List.of(), companies(list));
        assertTrue(list.filter().filteredProperty().get());

        list.filter().clear();

        assertEquals(List.of("Oba Un"), companies(list));
        assertFalse(list.filter().filteredProperty().get());
    }
}
