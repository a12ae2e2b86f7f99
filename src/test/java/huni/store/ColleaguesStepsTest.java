package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.TimelineEntry;
import huni.store.file.Database;
import huni.store.file.StoreRefusedException;
import huni.store.read.StorePeople;
import huni.store.read.StoreProspects;
import huni.store.server.SharedDatabase;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.imports.ListedTables;
import huni.work.people.AddPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who did what with a prospect of a shared workspace, and whose it is. */
@ExtendWith(PostgresServer.OfRun.class)
class ColleaguesStepsTest {

    private static final String MEHMET = "Mehmet Kaya";

    private final PostgresServer server;
    private final List<Database> opened = new ArrayList<>();
    private String name = "";

    ColleaguesStepsTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void workspace() throws Exception {
        name = server.withWorkspace();
    }

    @AfterEach
    void closeAll() {
        opened.forEach(Database::close);
    }

    private Desk desk(String login) throws StoreRefusedException {
        Database database = SharedDatabase.open(server.address(login, name));
        opened.add(database);
        return new Desk(database, Optional.of(PersonId.ofLogin(login)));
    }

    private List<String> doers(ProspectId id, String login) {
        Database looking = opened.getFirst();
        looking.shared().forget();
        Map<UUID, String> names = new StorePeople(looking, Optional.of(login)).doers(id);
        return new StoreProspects(looking)
                .timeline(id, Optional.empty(), 40).stream()
                        .map(TimelineEntry::id)
                        .map(entry -> names.getOrDefault(entry, "-"))
                        .toList();
    }

    @Test
    void whatTheOthersDidIsTheirsInTheTimelineAndWhatIDidGoesWithoutSaying() throws Exception {
        Desk she = desk("ayse");
        Desk he = desk("mehmet");
        ProspectId kaya = she.create("Kaya");
        he.minutesPass(10);
        he.move(kaya, Desk.REACHED);
        he.note(kaya, "wants to see it");
        he.worth(kaya, "1000");

        assertEquals(List.of("-", "-", "-", "-"), doers(kaya, "ayse"), "nobody has a name yet");
        she.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        assertEquals(List.of("-", "-", "-", "-"), doers(kaya, "ayse"), "one person alone");
        she.done(new AddPerson("mehmet", MEHMET, "", Person.Role.SELLS));

        assertEquals(List.of(MEHMET, MEHMET, MEHMET, "-"), doers(kaya, "ayse"));
        assertEquals(List.of("-", "-", "-", "Ayşe Demir"), doers(kaya, "mehmet"));
    }

    @Test
    void whatStandsInTheWayOfAnUndoHasAName() throws Exception {
        Desk she = desk("ayse");
        Desk he = desk("mehmet");
        she.done(new AddPerson("mehmet", MEHMET, "", Person.Role.SELLS));
        ProspectId kaya = she.create("Kaya");
        she.worth(kaya, "1000");
        he.worth(kaya, "2000");

        assertEquals(
                new Outcome.Refused<>(new Refusal.ChangedSince("Kaya", MEHMET)),
                she.workspace().undo());
        assertInstanceOf(Outcome.Done.class, he.workspace().undo());
        assertInstanceOf(Outcome.Done.class, she.workspace().undo());
    }

    @Test
    void aNewProspectIsLookedAfterByWhoeverBringsIt() throws Exception {
        Desk she = desk("ayse");
        Desk he = desk("mehmet");
        ProspectId kaya = she.create("Kaya");
        he.imports(new ListedTables("Company").row("Demir"));

        StoreProspects prospects = new StoreProspects(opened.getFirst());
        assertEquals(
                Optional.of(PersonId.ofLogin("ayse")),
                prospects.dossier(kaya).orElseThrow().prospect().care().owner());
        ProspectId demir = prospects.search("Demir", 1).getFirst().prospect();
        assertEquals(
                Optional.of(PersonId.ofLogin("mehmet")),
                prospects.dossier(demir).orElseThrow().prospect().care().owner());
    }
}
