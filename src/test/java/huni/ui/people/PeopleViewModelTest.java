package huni.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.people.PeopleViewModel.Deed;
import huni.work.FakeLedger;
import huni.work.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

/** Who leads enters people on the page of the data, as by command. */
class PeopleViewModelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final Texts texts = Texts.in(Locale.US, List.of("huni/ui/kit/texts", "huni/ui/people/texts"));
    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace = new Workspace(ledger, NOON, Runnable::run);
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final ReadOnlyObjectWrapper<People> people =
            new ReadOnlyObjectWrapper<>(new People(List.of(), Optional.of("ayse")));
    private boolean away;
    private final PeopleViewModel page = new PeopleViewModel(
            people.getReadOnlyProperty(),
            () -> away,
            new Performer(workspace, tasks, new Notices(), texts, _ -> () -> {}),
            texts);

    private void save() {
        page.save();
        tasks.runAll();
        people.set(new People(all(), Optional.of("ayse")));
    }

    private List<Person> all() {
        return ledger.records().all(Person.class).stream()
                .sorted(Comparator.comparing(Person::login))
                .toList();
    }

    private void add(String name, String login, Person.Role role) {
        page.askToAdd();
        page.nameProperty().set(name);
        page.loginProperty().set(login);
        page.roleProperty().set(role);
        save();
    }

    @Test
    void theFirstOneEnteredIsTheOneWhoLooksAndLeads() {
        page.askToAdd();
        assertEquals("ayse", page.loginProperty().get());
        assertEquals(Person.Role.LEADS, page.roleProperty().get());
        page.nameProperty().set("Ayşe Demir");
        page.roleProperty().set(Person.Role.SELLS);
        save();
        assertTrue(page.problemProperty().get().startsWith("Nothing was changed"));
        assertEquals(List.of(), all());

        add("Mehmet Kaya", "mehmet", Person.Role.SELLS);
        assertEquals(
                List.of("ayse LEADS", "mehmet SELLS"),
                all().stream().map(one -> one.login() + " " + one.role()).toList());
    }

    @Test
    void somebodyIsChangedAndLeavesAndTheNextOneIsWhoMayWrite() {
        add("Ayşe Demir", "ayse", Person.Role.LEADS);
        add("Mehmet Kaya", "mehmet", Person.Role.SELLS);
        add("Zeynep Ak", "zeynep", Person.Role.READS);
        Person mehmet = people.get().find("mehmet").orElseThrow();
        assertEquals(List.of(new Option("ayse", "Ayşe Demir")), page.others(mehmet));

        page.askToChange(mehmet);
        page.emailProperty().set(" mehmet@example.com ");
        page.roleProperty().set(Person.Role.LEADS);
        save();
        Person changed = people.get().find("mehmet").orElseThrow();
        assertEquals("mehmet@example.com", changed.email());
        assertTrue(changed.isLeading());
        assertEquals(Optional.empty(), page.askedProperty().get());

        page.askToLeave(changed);
        page.retire(changed, people.get().me().orElseThrow());
        tasks.runAll();
        assertTrue(all().get(1).retired());
        assertFalse(page.busyProperty().get());
    }

    @Test
    void whatIsRefusedKeepsWhatWasTypedAndSaysWhy() {
        add("Ayşe Demir", "ayse", Person.Role.LEADS);
        page.askToChange(people.get().find("ayse").orElseThrow());
        page.roleProperty().set(Person.Role.SELLS);
        save();

        assertTrue(page.problemProperty().get().startsWith("Not changed: Ayşe Demir is the only one who leads."));
        assertEquals(Optional.of(Deed.CHANGE), page.askedProperty().get().map(PeopleViewModel.Asked::deed));
        assertEquals(Person.Role.SELLS, page.roleProperty().get());
        page.nameProperty().set(" ");
        save();
        assertEquals("Write what the person is called.", page.problemProperty().get());
    }

    @Test
    void whatIsAnsweredLateLeavesTheFormThatWasOpenedMeanwhileAlone() {
        add("Ayşe Demir", "ayse", Person.Role.LEADS);
        add("Mehmet Kaya", "mehmet", Person.Role.SELLS);
        Person mehmet = people.get().find("mehmet").orElseThrow();
        Person ayse = people.get().find("ayse").orElseThrow();

        page.askToChange(mehmet);
        page.nameProperty().set("Mehmet Ak");
        page.save();
        page.leave();
        page.askToChange(ayse);
        page.roleProperty().set(Person.Role.SELLS);
        tasks.runAll();
        assertEquals(Optional.of(ayse), page.askedProperty().get().orElseThrow().person());
        assertEquals(Person.Role.SELLS, page.roleProperty().get());

        page.save();
        page.leave();
        page.askToChange(mehmet);
        tasks.runAll();
        assertEquals("", page.problemProperty().get(), "it is of the form that was closed");
    }

    @Test
    void withoutTheServerNobodyIsEntered() {
        away = true;
        add("Ayşe Demir", "ayse", Person.Role.LEADS);

        assertTrue(page.problemProperty().get().startsWith("Not done: people are entered at the server"));
        assertEquals("Ayşe Demir", page.nameProperty().get());
        assertEquals(List.of(), all());
    }
}
