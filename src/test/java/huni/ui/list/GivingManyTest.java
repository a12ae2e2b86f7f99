package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.ui.field.Option;
import huni.ui.kit.Motion;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.work.Label;
import huni.work.people.AddPerson;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/** Several prospects of the list change hands at once. */
class GivingManyTest {

    private static final Optional<PersonId> MEHMET = Optional.of(PersonId.ofLogin("mehmet"));

    private final SampleList sample = new SampleList("tr");

    private void theyAreTwo() {
        sample.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        sample.done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        sample.people = () -> new People(sample.ledger.records().all(Person.class), Optional.of("ayse"));
    }

    private ProspectsViewModel allOf(String... companies) {
        for (String company : companies) {
            sample.add(company, "", "lead", 0, 0, "");
        }
        ProspectsViewModel list = sample.list();
        list.chosen().all();
        sample.tasks.runAll();
        return list;
    }

    private Option to(ProspectsViewModel list, String name) {
        return list.actions().giving().choices().stream()
                .filter(choice -> choice.words().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Notice give(ProspectsViewModel list, String name) {
        list.giving().orElseThrow().accept(to(list, name));
        sample.tasks.runAll();
        return sample.notices.shown().getLast();
    }

    private List<Optional<PersonId>> owners() {
        return sample.ledger.records().prospects().stream()
                .map(one -> one.care().owner())
                .toList();
    }

    private ProspectId id(String company) {
        return sample.query.search(company, 1).getFirst().prospect();
    }

    @Test
    void allChosenChangeHandsInOneStepThatIsSaidAndTakenBack() {
        theyAreTwo();
        ProspectsViewModel list = allOf("Ege Tekstil", "Oba Un", "Pera");

        Notice said = give(list, "Mehmet Kaya");

        assertEquals("3 adayın sorumlusu artık Mehmet Kaya.", said.text());
        assertEquals(List.of(MEHMET, MEHMET, MEHMET), owners());
        assertEquals(Optional.of("Ege Tekstil +2"), sample.steps().map(Label::subject));
        said.actions().getFirst().run().run();
        sample.tasks.runAll();
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), owners());
    }

    @Test
    void onlyThoseAreCountedWhoHaveChangedHands() {
        theyAreTwo();
        ProspectsViewModel list = allOf("Ege Tekstil", "Oba Un");
        list.actions().give(List.of(sample.query.search("oba", 1).getFirst()), to(list, "Mehmet Kaya"));
        sample.tasks.runAll();
        assertEquals(
                "1 adayın sorumlusu artık Mehmet Kaya.",
                sample.notices.shown().getLast().text());

        assertEquals(
                "1 adayın sorumlusu artık Mehmet Kaya.",
                give(list, "Mehmet Kaya").text());
        assertEquals(Optional.of("Ege Tekstil"), sample.steps().map(Label::subject));
        assertEquals(
                "Değişen yok: sorumlusu zaten Mehmet Kaya.",
                give(list, "Mehmet Kaya").text());
        assertEquals(
                "2 adayın artık sorumlusu yok.", give(list, "Sorumlusu olmasın").text());
        assertEquals(List.of(Optional.empty(), Optional.empty()), owners());
    }

    @Test
    void whatIsGivenAwayLeavesTheListOfMineAndIsNotChosenAnyMore() {
        theyAreTwo();
        ProspectsViewModel list = allOf("Ege Tekstil", "Oba Un");
        give(list, "Ayşe Demir");
        sample.owner.toggle();
        sample.tasks.runAll();
        list.chosen().choose(0);

        give(list, "Mehmet Kaya");

        assertEquals(
                List.of("Oba Un"),
                list.lines().stream().map(ProspectLine::company).toList());
        assertTrue(list.giving().isEmpty());
        assertEquals(
                MEHMET,
                sample.ledger.records().stored(id("ege")).orElseThrow().care().owner());
    }

    private List<String> offered(ProspectsViewModel list) {
        return OnFx.call(() -> {
            ChosenForms forms = new ChosenForms(list, sample.texts, Motion.NONE, () -> null, () -> {});
            ContextMenu menu =
                    new ChosenMenu(list, sample.texts, forms).of(list.chosen().rows());
            return menu.getItems().stream()
                    .filter(item -> "line-give".equals(item.getId()))
                    .flatMap(item -> ((Menu) item).getItems().stream())
                    .map(MenuItem::getText)
                    .toList();
        });
    }

    @Test
    void theMenuOffersEverybodyWhoIsHereAndNobody() {
        theyAreTwo();

        assertEquals(
                List.of("Ayşe Demir", "Mehmet Kaya", "Sorumlusu olmasın"), offered(allOf("Ege Tekstil", "Oba Un")));
    }

    @Test
    void whoWorksAloneIsOfferedNothing() {
        ProspectsViewModel list = allOf("Ege Tekstil", "Oba Un");

        assertEquals(List.of(), offered(list));
        assertFalse(list.giving().isEmpty());
        assertEquals(List.of(), list.actions().giving().choices());
    }
}
