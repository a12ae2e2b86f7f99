package huni.work.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.work.FakeLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Refusal.PersonProblem;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Colleagues begin, change and leave. */
class PeopleOfAWorkspaceTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-30T09:00:00Z"));

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace = new Workspace(ledger, CLOCK, Runnable::run);
    private final Person ayse = done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
    private final Person mehmet = done(new AddPerson("mehmet", "Mehmet Kaya", "m@example.com", Person.Role.SELLS));

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R> done) {
            return done.result();
        }
        throw new AssertionError("refused");
    }

    private List<Person> all() {
        return ledger.records().all(Person.class);
    }

    @Test
    void whoIsHereIsNotAddedOnceMore() {
        assertEquals(
                new Outcome.Refused<>(new Refusal.OfPerson(PersonProblem.TAKEN, "Mehmet Kaya")),
                workspace.perform(new AddPerson("mehmet", "Another", "", Person.Role.READS)));
    }

    @Test
    void somebodyAlwaysLeads() {
        Refusal last = new Refusal.OfPerson(PersonProblem.LAST_LEADER, "Ayşe Demir");

        assertEquals(
                new Outcome.Refused<>(last),
                workspace.perform(new ChangePerson(ayse.id(), "Ayşe Demir", "", Person.Role.SELLS)));
        assertEquals(new Outcome.Refused<>(last), workspace.perform(new RetirePerson(ayse.id(), mehmet.id())));
        done(new ChangePerson(mehmet.id(), "Mehmet Kaya", "", Person.Role.LEADS));
        done(new RetirePerson(ayse.id(), mehmet.id()));
    }

    @Test
    void theProspectsOfWhoLeavesAreLookedAfterByTheOneWhoIsNamedUntilThatIsTakenBack() {
        ProspectId kaya = done(new CreateProspect("Kaya", "", Optional.empty()));
        give(kaya, mehmet.id());

        assertEquals(1, done(new RetirePerson(mehmet.id(), ayse.id())));

        assertEquals(Optional.of(ayse.id()), owner(kaya));
        assertTrue(ledger.records()
                .find(Person.class, mehmet.id().value())
                .orElseThrow()
                .retired());
        assertInstanceOf(Outcome.Done.class, workspace.undo());
        assertEquals(Optional.of(mehmet.id()), owner(kaya));
    }

    @Test
    void nobodyTakesOverFromThemselves() {
        assertEquals(
                new Outcome.Refused<>(new Refusal.OfPerson(PersonProblem.SAME, "Mehmet Kaya")),
                workspace.perform(new RetirePerson(mehmet.id(), mehmet.id())));
    }

    @Test
    void whoHasLeftComesBackAsTheSamePerson() {
        done(new RetirePerson(mehmet.id(), ayse.id()));

        Person again = done(new AddPerson("mehmet", "Mehmet K.", "", Person.Role.READS));

        assertEquals(mehmet.id(), again.id());
        assertEquals(2, all().size());
    }

    @Test
    void somebodyIsFoundByLoginOrByANameThatOneAloneHas() {
        Person other = done(new AddPerson("kaya2", "mehmet kaya", "", Person.Role.SELLS));
        People people = new People(all(), Optional.of("ayse"));

        assertEquals(Optional.of(other.id()), people.find("kaya2").map(Person::id));
        assertEquals(Optional.empty(), people.find("Mehmet Kaya"));
        assertEquals(Optional.of("ayse"), people.find("AYŞE demir").map(Person::login));
    }

    @Test
    void aNameIsSaidOfOthersInATeamAlone() {
        assertEquals(
                Optional.of("Mehmet Kaya"), new People(all(), Optional.of("ayse")).other(Optional.of(mehmet.id())));
        assertEquals(Optional.empty(), new People(all(), Optional.of("ayse")).other(Optional.of(ayse.id())));
        assertEquals(Optional.empty(), new People(List.of(ayse), Optional.of("ayse")).other(Optional.of(mehmet.id())));
        assertEquals(Optional.empty(), People.ALONE.other(Optional.of(mehmet.id())));
    }

    private Optional<PersonId> owner(ProspectId id) {
        return ledger.records().stored(id).orElseThrow().care().owner();
    }

    private void give(ProspectId id, PersonId to) {
        done(new GiveProspects(List.of(id), Optional.of(to)));
    }
}
