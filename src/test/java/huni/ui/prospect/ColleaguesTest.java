package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.PeopleQuery;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.dossier.TimelineEntry;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.work.activity.LogActivity;
import huni.work.people.AddPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A prospect where several people work, and where one works alone. */
class ColleaguesTest {

    private final SampleDesk desk = new SampleDesk("tr");
    private final ProspectId kaya = desk.create("Kaya");

    /** Of whom Mehmet did what was done last. */
    private PeopleQuery people() {
        return new PeopleQuery() {
            @Override
            public People people() {
                return new People(desk.ledger.records().all(Person.class), Optional.of("ayse"));
            }

            @Override
            public Map<UUID, String> doers(ProspectId prospect) {
                UUID last = desk.query.timeline(prospect, Optional.empty(), 1).stream()
                        .map(TimelineEntry::id)
                        .findFirst()
                        .orElseThrow();
                return people().isTeam() ? Map.of(last, "Mehmet Kaya") : Map.of();
            }
        };
    }

    private void team() {
        desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        desk.done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        desk.people = people();
    }

    private static SavedChoice<Option> owner(ProspectViewModel screen) {
        return screen.details().owner().choiceProperty().get().orElseThrow();
    }

    @Test
    void theTimelineNamesWhoeverElseDidIt() {
        team();
        desk.clock.set("2026-11-16T07:10:00Z");
        desk.done(new LogActivity(kaya, ActivityKind.NOTE, "", "Numune istedi"));

        List<TimelineViewModel.Row> rows = desk.screen(kaya).timeline().rows();

        assertEquals("Mehmet Kaya · Numune istedi", rows.getFirst().title());
        assertTrue(rows.getLast().title().startsWith("\uE000"), rows.getLast().title());
    }

    @Test
    void whoLooksAfterItIsChosenAmongThoseWhoAreHere() {
        team();
        ProspectViewModel screen = desk.screen(kaya);
        assertEquals(
                List.of("henüz yok", "Ayşe Demir", "Mehmet Kaya"),
                owner(screen).all().stream().map(Option::words).toList());

        owner(screen).choose(owner(screen).all().getLast());
        desk.tasks.runAll();

        assertEquals(
                Optional.of(PersonId.ofLogin("mehmet")),
                desk.ledger.records().stored(kaya).orElseThrow().care().owner());
        assertEquals("Mehmet Kaya", owner(screen).chosenProperty().get().words());
        desk.workspace.undo();
        desk.tasks.runAll();
        assertEquals("henüz yok", owner(screen).chosenProperty().get().words());
    }

    @Test
    void onePersonAloneIsAskedNothingOfIt() {
        assertEquals(
                Optional.empty(),
                desk.screen(kaya).details().owner().choiceProperty().get());
        desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        desk.people = people();

        assertEquals(
                Optional.empty(),
                desk.screen(kaya).details().owner().choiceProperty().get());
    }
}
