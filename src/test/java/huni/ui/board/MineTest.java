package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.ui.field.Option;
import huni.ui.field.owner.Giving;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
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

    private List<Optional<PersonId>> owners() {
        return sample.ledger.records().prospects().stream()
                .map(one -> one.care().owner())
                .toList();
    }

    @Test
    void chosenCardsAreGivenToAColleagueUnlessMovesAreOnlyTried() {
        team();
        sample.add("lead", "Ege", "", 0, 1);
        sample.add("lead", "Can", "", 0, 1);
        BoardViewModel board = sample.viewModel();
        tasks.runAll();
        BoardView view = OnFx.call(() -> sample.view(board, Motion.NONE));
        assertEquals(Optional.empty(), view.giving());
        board.selection().enter();
        board.selection().all();
        tasks.runAll();
        Option mehmet = Giving.option(sample.people.people().find("mehmet").orElseThrow());

        sample.whatIf.begin();
        view.giving().orElseThrow().accept(mehmet);
        tasks.runAll();
        assertEquals(List.of(Optional.empty(), Optional.empty()), owners());

        sample.whatIf.leave();
        view.giving().orElseThrow().accept(mehmet);
        tasks.runAll();
        assertEquals(
                List.of(Optional.of(PersonId.ofLogin("mehmet")), Optional.of(PersonId.ofLogin("mehmet"))), owners());
        assertEquals(
                "2 adayın sorumlusu artık Mehmet Kaya.",
                sample.notices.shown().getLast().text());
    }
}
