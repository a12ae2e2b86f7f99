package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What others look after can be left out of a board that several people work on. */
class MineTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.forLanguageTag("tr"), tasks);

    private void give(ProspectId id, String login) {
        sample.perform(new GiveProspects(List.of(id), Optional.of(PersonId.ofLogin(login))));
    }

    private void team() {
        sample.perform(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        sample.perform(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        sample.people = () -> new People(sample.ledger.records().all(Person.class), Optional.of("ayse"));
    }

    private String count(BoardViewModel board) {
        tasks.runAll();
        return board.columns().getFirst().headProperty().get().count();
    }

    @Test
    void onlyMineLeavesOutWhatOthersLookAfterAndIsRemembered() {
        team();
        give(sample.add("lead", "Ege", "", 0, 1), "ayse");
        give(sample.add("lead", "Can", "", 0, 1), "mehmet");
        sample.add("lead", "Oba", "", 0, 1);
        BoardViewModel board = sample.viewModel();
        tasks.runAll();
        assertTrue(sample.owner.peopleProperty().get().isTeam());
        assertEquals("3", count(board));

        sample.owner.toggle();

        assertEquals("1", count(board));
        assertEquals("1", count(sample.viewModel()));
        board.filter().resetAll();
        assertEquals("3", count(board));
        assertEquals(Optional.empty(), sample.preferences.settings().get(Key.ONLY_MINE));
    }

    @Test
    void theChoiceComesWithTheFirstColleague() {
        sample.people = () -> new People(sample.ledger.records().all(Person.class), Optional.of("ayse"));
        sample.viewModel();
        tasks.runAll();
        assertFalse(sample.owner.peopleProperty().get().isTeam());

        team();
        tasks.runAll();

        assertTrue(sample.owner.peopleProperty().get().isTeam());
    }

    @Test
    void onePersonAloneSeesEverythingWhateverWasChosenInATeam() {
        sample.preferences.set(Key.ONLY_MINE, "yes");
        sample.add("lead", "Ege", "", 0, 1);

        BoardViewModel board = sample.viewModel();

        assertFalse(sample.owner.peopleProperty().get().isTeam());
        assertEquals("1", count(board));
    }
}
