package huni.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.People;
import huni.domain.PeopleQuery;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.ui.field.owner.ShownOwner;
import huni.ui.today.TodayLine.Group;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others look after can be left out of the day of somebody who works in a team. */
class MineTodayTest {

    @TempDir
    private Path folder;

    private StoredDay stored;
    private ProspectId mine;
    private ProspectId his;

    @BeforeEach
    void theyAreTwo() {
        stored = new StoredDay(folder.resolve("store"), "en");
        Person ayse = stored.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        Person mehmet = stored.done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        stored.people = () -> new People(List.of(ayse, mehmet), Optional.of("ayse"));
        mine = late("Ege Tekstil");
        his = late("Oba Un");
        late("Pera Otelcilik");
        give(mine, "ayse");
        give(his, "mehmet");
    }

    @AfterEach
    void close() {
        stored.close();
    }

    private ProspectId late(String company) {
        ProspectId id = stored.add(company, "lead", 0);
        stored.plan(id, ActivityKind.CALL, "", Due.on(StoredDay.FRIDAY.minusDays(1)));
        return id;
    }

    private void give(ProspectId prospect, String login) {
        stored.done(new GiveProspects(List.of(prospect), Optional.of(PersonId.ofLogin(login))));
    }

    private List<String> late(TodayViewModel day) {
        stored.tasks.runAll();
        return StoredDay.companies(day, Group.OVERDUE);
    }

    @Test
    void theDayAndItsNumberAreOfMineAloneAndFollowTheChoice() {
        ShownOwner owner = stored.owner();
        TodayViewModel day = stored.day(owner);
        assertEquals(List.of("Ege Tekstil", "Oba Un", "Pera Otelcilik"), late(day));
        assertEquals("3", day.dueProperty().get());

        owner.toggle();

        assertEquals(List.of("Ege Tekstil"), late(day));
        assertEquals("1", day.dueProperty().get());
        owner.toggle();
        assertEquals(3, late(day).size());
    }

    @Test
    void whatAColleagueHandsOverComesIntoTheDay() {
        stored.preferences.set(Key.ONLY_MINE, "yes");
        TodayViewModel day = stored.day();
        assertEquals(List.of("Ege Tekstil"), late(day));

        give(his, "ayse");

        assertEquals(List.of("Ege Tekstil", "Oba Un"), late(day));
    }

    @Test
    void onlyMineAreSpreadAndCalledNext() {
        stored.preferences.set(Key.ONLY_MINE, "yes");
        give(mine, "mehmet");
        give(his, "ayse");
        TodayViewModel day = stored.day();
        stored.tasks.runAll();

        day.call();
        day.spread();
        stored.tasks.runAll();

        assertEquals(List.of(his), stored.called);
        assertEquals(List.of(), late(day));
        assertEquals(2, stored.planned(StoredDay.FRIDAY.minusDays(1)), "the others’ are where they were");
    }

    @Test
    void nothingIsSpreadBeforeTheDayOfTheOtherChoiceIsThere() {
        ShownOwner owner = stored.owner();
        TodayViewModel day = stored.day(owner);
        assertEquals(3, late(day).size());

        owner.toggle();
        day.spread();
        stored.tasks.runAll();

        assertEquals(3, stored.planned(StoredDay.FRIDAY.minusDays(1)));
        day.spread();
        stored.tasks.runAll();
        assertEquals(2, stored.planned(StoredDay.FRIDAY.minusDays(1)));
    }

    @Test
    void whoIsToldIsKnownOnceItIsReadAndWhoOnlyReadsMayNotWrite() {
        ShownOwner owner = stored.owner();
        assertEquals(Optional.empty(), owner.known());
        stored.tasks.runAll();
        assertEquals(Optional.of(true), owner.known().map(People::mayWrite));

        Person reads = Person.begun("zeynep", "Zeynep Ak", "", Person.Role.READS);
        assertFalse(new People(List.of(reads), Optional.of("zeynep")).mayWrite());
        stored.people = PeopleQuery.ALONE;
        assertEquals(Optional.of(true), stored.owner().known().map(People::mayWrite), "alone nothing is asked");
    }

    @Test
    void whatCameInIsOfMineAndItsListToo() {
        stored.preferences.set(Key.ONLY_MINE, "yes");
        FlowViewModel flow = stored.flow();
        stored.tasks.runAll();

        FlowPage page = flow.pageProperty().get().orElseThrow();
        flow.show(page.week().getFirst());

        assertEquals(1, page.week().getFirst().count());
        assertEquals(List.of(page.week().getFirst().title() + ": 1"), stored.listed);
    }
}
