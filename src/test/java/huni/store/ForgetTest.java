package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.trash.RemovedProspect;
import huni.domain.trash.RemovedProspect.Cause;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreTrash;
import huni.store.sql.Sql;
import huni.work.Forgotten;
import huni.work.Label;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.prospect.KeepDraft;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.RemoveContact;
import huni.work.prospect.RemoveProspects;
import huni.work.sample.AddSampleData;
import huni.work.trash.BringBack;
import huni.work.trash.ForgetContact;
import huni.work.trash.ForgetPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is removed and brought back, and what is gone for good, down to the bytes. */
class ForgetTest {

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;
    private Desk desk;
    private StoreTrash trash;

    @BeforeEach
    void open() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        desk = new Desk(database);
        trash = new StoreTrash(database);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    /** Somebody about whom something is kept in every way that a salesperson has. */
    private ProspectId quaxolin() {
        ProspectId id = desk.create("Quaxolin Optik", "12345");
        desk.contact(id, "Wilhelmyna Zyx", "0532 999 88 77", "+905329998877", "wilhelmyna@quaxolin.example");
        desk.note(id, "quaxolin wants the blue ones");
        desk.plan(id, 3);
        desk.move(id, Desk.REACHED);
        return id;
    }

    private List<String> found(String... words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.place())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes =
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                for (String word : words) {
                    if (bytes.contains(word)) {
                        found.add(folder.place().relativize(file) + ": " + word);
                    }
                }
            }
        }
        return found;
    }

    private void assertSound() {
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    @Test
    void nothingOfAForgottenPersonIsInAnyFile() throws Exception {
        desk.done(new AddSampleData(40, 7));
        ProspectId id = quaxolin();
        desk.note(desk.create("Somebody else"), "stays");
        assertTrue(!found("quaxolin", "wilhelmyna", "9998877").isEmpty(), "it is there before");
        Forgotten gone = desk.done(new ForgetPerson(List.of(id)));
        assertEquals(1, gone.people());
        assertTrue(gone.names().contains("Wilhelmyna Zyx"), gone.names().toString());
        assertEquals(List.of(), found("quaxolin", "wilhelmyna", "9998877"));
        assertSound();
        database.close();
        assertEquals(List.of(), found("quaxolin", "wilhelmyna", "9998877"), "nor after the program has ended");
    }

    @Test
    void everyTableThatNamesAProspectIsEmptied() {
        ProspectId id = quaxolin();
        desk.done(new ForgetPerson(List.of(id)));
        List<String> left = database.read(connection -> {
            List<String> tables = Sql.list(
                    connection,
                    "select distinct table_name from information_schema.columns"
                            + " where table_schema = 'public' and column_name = 'prospect_id'"
                            + " and table_name <> 'journal_change'",
                    row -> row.getString(1));
            List<String> holding = new ArrayList<>();
            for (String table : tables) {
                if (Sql.number(connection, "select count(*) from " + table + " where prospect_id = ?", id.value())
                        > 0) {
                    holding.add(table);
                }
            }
            assertTrue(tables.size() > 10, tables.toString());
            return holding;
        });
        assertEquals(List.of(), left);
    }

    @Test
    void aStepOfAForgottenPersonIsRefusedWithItsReason() {
        ProspectId id = quaxolin();
        desk.done(new ForgetPerson(List.of(id)));
        assertEquals(
                new Outcome.Refused<Label>(new Refusal.OfForgotten()),
                desk.workspace().undo());
        assertSound();
    }

    @Test
    void theStepBeforeIsStillUndoneIfItIsAboutSomebodyElse() {
        ProspectId id = quaxolin();
        ProspectId other = desk.create("Somebody else");
        desk.done(new ForgetPerson(List.of(id)));
        assertInstanceOf(Outcome.Done.class, desk.workspace().undo());
        assertEquals(
                List.of(other),
                trash.removed("", 10).stream().map(RemovedProspect::id).toList());
        assertInstanceOf(Outcome.Done.class, desk.workspace().redo());
        assertEquals(List.of(), trash.removed("", 10));
        assertSound();
    }

    @Test
    void whoWasMergedIntoThemIsForgottenToo() throws Exception {
        ProspectId stays = quaxolin();
        ProspectId twin = desk.create("Quaxolin twin");
        desk.done(new MergeProspects(stays, twin));
        assertEquals(2, trash.kept(List.of(stays)).people());
        assertEquals(2, desk.done(new ForgetPerson(List.of(stays))).people());
        assertEquals(List.of(), found("quaxolin"));
        assertSound();
    }

    @Test
    void aContactIsForgottenAndItsProspectStays() throws Exception {
        ProspectId id = desk.create("Quaxolin Optik");
        ContactId contact =
                desk.contact(id, "Wilhelmyna Zyx", "0532 999 88 77", "+905329998877", "wilhelmyna@zyx.example");
        assertEquals(1, trash.kept(id, contact).contacts());
        assertEquals(1, trash.kept(id, contact).steps());
        desk.done(new ForgetContact(id, contact));
        assertEquals(List.of(), found("wilhelmyna", "9998877"));
        assertTrue(!found("quaxolin").isEmpty());
        assertEquals(
                new Outcome.Refused<Label>(new Refusal.OfForgotten()),
                desk.workspace().undo());
        assertSound();
    }

    @Test
    void aContactThatWasRemovedBeforeIsForgottenFromTheJournal() throws Exception {
        ProspectId id = desk.create("Quaxolin Optik");
        ContactId contact =
                desk.contact(id, "Wilhelmyna Zyx", "0532 999 88 77", "+905329998877", "wilhelmyna@zyx.example");
        desk.done(new RemoveContact(id, contact));
        assertTrue(!found("wilhelmyna").isEmpty(), "the journal remembers it, so that the removal can be undone");
        assertEquals(List.of(contact), trash.contactsNamed(id, "wilhelmyna zyx"));
        assertEquals(List.of("Wilhelmyna Zyx"), trash.kept(id, contact).firstNames());

        ContactId again = desk.contact(id, "Wilhelmyna Zyx", "", "+905329998877", "");
        assertEquals(List.of(again), trash.contactsNamed(id, "Wilhelmyna Zyx"), "the one that is there comes first");
        desk.done(new ForgetContact(id, again));
        assertTrue(desk.done(new ForgetContact(id, contact)).names().contains("Wilhelmyna Zyx"));

        assertEquals(List.of(), found("wilhelmyna", "9998877"));
        assertEquals(List.of(), trash.contactsNamed(id, "Wilhelmyna Zyx"));
        assertEquals(
                new Outcome.Refused<Forgotten>(new Refusal.Gone()),
                desk.workspace().perform(new ForgetContact(id, contact)));
        assertSound();
    }

    @Test
    void aMergeThatWasTakenBackKeepsNothingOfThem() throws Exception {
        ProspectId twin = quaxolin();
        ProspectId other = desk.create("Somebody else");
        desk.move(other, Desk.REACHED);
        desk.move(other, Desk.APPOINTMENT);
        assertEquals(other, desk.done(new MergeProspects(other, twin)));
        desk.workspace().undo();
        desk.done(new ForgetPerson(List.of(twin)));
        assertEquals(List.of(), found("quaxolin", "wilhelmyna", "9998877"));
        assertEquals(1, trash.kept(List.of(other)).people());
        assertSound();
    }

    @Test
    void namesakesAndTheNamelessStayWhenAContactIsForgotten() {
        ProspectId id = desk.create("Quaxolin Optik");
        ContactId one = desk.contact(id, "Ayşe Zyx", "", "+905320000001", "one@zyx.example");
        ContactId namesake = desk.contact(id, "Ayşe Zyx", "", "+905320000002", "two@zyx.example");
        ContactId nameless = desk.contact(id, "", "", "+905320000003", "");
        ContactId another = desk.contact(id, "", "", "+905320000004", "");
        desk.done(new ForgetContact(id, one));
        desk.done(new ForgetContact(id, another));
        assertEquals(List.of(namesake), trash.contactsNamed(id, "Ayşe Zyx"));
        assertEquals(List.of(nameless), trash.contactsNamed(id, ""));
        assertSound();
    }

    @Test
    void draftsThatOnlyHoldTheNameWithinAWordStay() {
        ProspectId id = desk.create("Quaxolin Optik");
        ContactId contact = desk.contact(id, "Deniz", "", "+905320000001", "");
        desk.done(new KeepDraft(Optional.of(id), "composer", Optional.of("Denizli is far")));
        desk.done(new ForgetContact(id, contact));
        assertEquals(1, trash.kept(List.of(id)).drafts());
        desk.done(new KeepDraft(Optional.of(id), "composer", Optional.of("Deniz’i ara")));
        ContactId again = desk.contact(id, "Deniz", "", "+905320000001", "");
        desk.done(new ForgetContact(id, again));
        assertEquals(0, trash.kept(List.of(id)).drafts());
    }

    @Test
    void whoIsForgottenFromTheTrashIsNotListedAnyMore() throws Exception {
        ProspectId id = quaxolin();
        desk.remove(id);
        assertEquals(1, trash.count(""));
        desk.done(new ForgetPerson(List.of(id)));
        assertEquals(0, trash.count(""));
        assertEquals(List.of(), found("quaxolin", "wilhelmyna"));
        assertSound();
    }

    @Test
    void whoIsNotThereCannotBeForgotten() {
        ProspectId id = quaxolin();
        desk.done(new ForgetPerson(List.of(id)));
        assertEquals(
                new Outcome.Refused<Forgotten>(new Refusal.Gone()),
                desk.workspace().perform(new ForgetPerson(List.of(id))));
    }

    @Test
    void theTrashSaysByWhatAndTheLatestComesFirst() {
        desk.done(new AddSampleData(3, 7));
        desk.workspace().undo();
        ProspectId deleted = desk.create("Deleted Ltd");
        ProspectId stays = desk.create("Stays Ltd");
        ProspectId merged = desk.create("Merged Ltd");
        desk.create("Undone Ltd");
        desk.workspace().undo();
        desk.remove(deleted);
        ProspectId into = desk.done(new MergeProspects(stays, merged));
        List<RemovedProspect> removed = trash.removed("", 10);
        assertEquals(
                List.of(Cause.MERGED, Cause.DELETED, Cause.UNDONE, Cause.SAMPLE, Cause.SAMPLE, Cause.SAMPLE),
                removed.stream().map(RemovedProspect::cause).toList());
        assertEquals(stays, into);
        assertEquals("Stays Ltd", removed.getFirst().detail());
        assertTrue(removed.stream().allMatch(one -> one.at().isPresent()));
        assertEquals(
                List.of("Deleted Ltd"),
                trash.removed("delet", 10).stream()
                        .map(RemovedProspect::company)
                        .toList());
        assertEquals(6, trash.count(""));
        assertEquals(1, trash.count("delet"));
    }

    @Test
    void severalComeBackInOneStepThatIsUndoneInOne() {
        ProspectId one = quaxolin();
        ProspectId two = desk.create("Second Ltd");
        desk.done(new RemoveProspects(List.of(one, two)));
        desk.create("Something else since");
        assertEquals(2, desk.done(new BringBack(List.of(one, two))));
        assertEquals(List.of(), trash.removed("", 10));
        assertSound();
        desk.workspace().undo();
        assertEquals(2, trash.count(""));
        desk.workspace().redo();
        assertEquals(0, trash.count(""));
        assertSound();
    }

    @Test
    void whoWasMergedComesBackAsAProspectOfItsOwn() {
        ProspectId stays = quaxolin();
        ProspectId twin = desk.create("Quaxolin twin");
        desk.done(new MergeProspects(stays, twin));
        desk.done(new BringBack(List.of(twin)));
        assertEquals(1, trash.kept(List.of(stays)).people());
        assertEquals(0, trash.count(""));
        assertSound();
    }

    @Test
    void whoIsThereIsNotBroughtBack() {
        assertEquals(
                new Outcome.Refused<Integer>(new Refusal.Gone()),
                desk.workspace().perform(new BringBack(List.of(quaxolin()))));
    }
}
