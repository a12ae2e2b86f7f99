package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.store.PostgresServer;
import huni.work.Outcome;
import huni.work.away.Unmerged;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several prospects change hands without the network. */
class AwayGivingTest extends OneOfTwoAway {

    private static final Optional<PersonId> MEHMET = Optional.of(PersonId.ofLogin("mehmet"));

    AwayGivingTest(PostgresServer server) {
        super(server);
    }

    private static Optional<PersonId> owner(OpenedStore store, ProspectId id) {
        return store.prospects().dossier(id).orElseThrow().prospect().care().owner();
    }

    @Test
    void theyHaveChangedHandsAtTheServerExceptWhomSomebodyHasGivenMeanwhile() throws Exception {
        done(she, new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        done(she, new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        ProspectId kaya = create(she, "Kaya");
        ProspectId oba = create(she, "Oba");
        sheGoesAway();

        assertEquals(2, done(she, new GiveProspects(List.of(kaya, oba), MEHMET)));
        done(he, new GiveProspects(List.of(kaya), Optional.empty()));
        sheComesBack();

        assertEquals(MEHMET, owner(he, oba));
        assertEquals(Optional.empty(), owner(he, kaya));
        List<Unmerged> left = unmerged();
        assertEquals(List.of("owner_id"), left.stream().map(Unmerged::field).toList());
        assertInstanceOf(Outcome.Done.class, takeMine(left.getFirst()));
        assertEquals(MEHMET, owner(he, kaya));
        assertSound();
    }
}
