package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Consent;
import huni.domain.trash.Removed;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedPart.RemovedPerson;
import huni.domain.trash.RemovedPart.RemovedPurchase;
import huni.domain.trash.RemovedProspect.Cause;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreConsents;
import huni.store.read.StoreProspects;
import huni.store.read.StoreTrash;
import huni.work.Outcome;
import huni.work.prospect.EditConsent;
import huni.work.prospect.EditContact;
import huni.work.prospect.RecordPurchase;
import huni.work.prospect.RemoveContact;
import huni.work.prospect.RemovePurchase;
import huni.work.trash.BringBack;
import huni.work.trash.ForgetContact;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and past purchases that were taken from a prospect, and how they come back. */
class RemovedPartsTest {

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;
    private Desk desk;
    private StoreTrash trash;
    private ProspectId ege;
    private ContactId gul;

    @BeforeEach
    void open() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        desk = new Desk(database);
        trash = new StoreTrash(database);
        ege = desk.create("Ege Tekstil");
        gul = desk.contact(ege, "Gül Öz", "0532 111 22 33", "+905321112233", "gul@ege.example");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), new StoreCheck(database).findings());
        database.close();
        folder.close();
    }

    private RemovedPart only() {
        List<RemovedPart> parts = trash.parts("");
        assertEquals(1, parts.size(), parts::toString);
        return parts.getFirst();
    }

    private void bringBack(RemovedPart part) {
        desk.done(new BringBack(List.of(), List.of(part)));
    }

    @Test
    void aPersonComesBackAsItWasWithHowItWantsToBeAddressed() {
        desk.done(new EditContact(ege, gul, one -> one.withRole(Authority.Role.DECISION_MAKER)));
        desk.done(
                new EditConsent(ege, gul, Consent.Channel.EMAIL, one -> one.with(Consent.State.MAY_NOT, desk.today())));
        var before = new StoreProspects(database).contacts(List.of(ege)).getFirst();
        desk.done(new RemoveContact(ege, gul));

        RemovedPart removed = only();
        RemovedPerson person = assertInstanceOf(RemovedPerson.class, removed.what());
        assertEquals("Ege Tekstil", removed.company());
        assertEquals(Cause.DELETED, removed.cause());
        assertEquals(1, person.told().size());
        bringBack(removed);

        var after = new StoreProspects(database).contacts(List.of(ege)).getFirst();
        assertEquals(before.withVersion(0), after.withVersion(0));
        assertEquals(
                Set.of(ege),
                new StoreConsents(database).barred(List.of(ege), Consent.Channel.EMAIL),
                "it still says no");
        assertEquals(List.of(), trash.parts(""));
        assertInstanceOf(Outcome.Done.class, desk.workspace().undo());
        assertEquals(1, trash.parts("").size());
    }

    @Test
    void aPurchaseComesBackAndTheBudgetFollowsIt() {
        UUID bought = desk.done(new RecordPurchase(ege, "İki makine", 2024, Desk.lira("90000")));
        desk.done(new RemovePurchase(ege, bought));

        RemovedPart removed = only();
        assertEquals(
                "İki makine",
                assertInstanceOf(RemovedPurchase.class, removed.what()).bought().what());
        assertEquals(List.of(removed), trash.parts("iki mak"));
        assertEquals(List.of(), trash.parts("nobody"));
        bringBack(removed);

        assertEquals(List.of(), trash.parts(""));
    }

    @Test
    void whoWasUndoneIsThereAndWhoIsBackOrForgottenOrOfARemovedProspectIsNot() {
        desk.done(new RemoveContact(ege, gul));
        assertInstanceOf(Outcome.Done.class, desk.workspace().undo());
        assertEquals(List.of(), trash.parts(""), "it is back by undo");
        ContactId second = desk.contact(ege, "Can Ak", "", "", "");
        assertInstanceOf(Outcome.Done.class, desk.workspace().undo());
        assertEquals(Cause.UNDONE, only().cause());
        assertEquals(
                second,
                assertInstanceOf(RemovedPerson.class, only().what()).contact().id());
        desk.done(new RemoveContact(ege, gul));
        assertEquals(2, trash.parts("").size());
        desk.done(new ForgetContact(ege, gul));
        assertEquals(
                second,
                assertInstanceOf(RemovedPerson.class, only().what()).contact().id());
        desk.remove(ege);
        assertEquals(List.of(), trash.parts(""), "it waits with its prospect");
    }

    @Test
    void prospectsAndTheirPartsStandTogetherTheLatestFirst() {
        ProspectId other = desk.create("Deniz Sigorta");
        desk.minutesPass(1);
        desk.remove(other);
        desk.minutesPass(1);
        desk.done(new RemoveContact(ege, gul));
        desk.minutesPass(1);
        desk.remove(desk.create("Işık Optik"));

        List<Removed> all = trash.all("", 10);

        assertEquals(
                List.of("Işık Optik", "Ege Tekstil", "Deniz Sigorta"),
                all.stream().map(Removed::company).toList());
        assertEquals(2, trash.all("", 2).size());
        desk.done(new BringBack(List.of(other), List.of((RemovedPart) all.get(1))));
        assertEquals(
                List.of("Işık Optik"),
                trash.all("", 10).stream().map(Removed::company).toList());
        assertInstanceOf(Outcome.Done.class, desk.workspace().undo());
        assertEquals(3, trash.all("", 10).size());
    }

    @Test
    void severalThatComeBackAreNamedByTheFirstOfThem() {
        ProspectId other = desk.create("Deniz Sigorta");
        UUID bought = desk.done(new RecordPurchase(ege, "İki makine", 2024, Desk.lira("90000")));
        desk.done(new RemovePurchase(ege, bought));
        RemovedPart part = only();
        desk.remove(other);
        desk.done(new BringBack(List.of(other), List.of(part)));

        Outcome.Done<?> undone =
                assertInstanceOf(Outcome.Done.class, desk.workspace().undo());

        assertTrue(undone.result().toString().contains("Deniz Sigorta +1"), undone::toString);
    }

    @Test
    void nobodyComesBackToAProspectThatWasRemovedMeanwhile() {
        desk.done(new RemoveContact(ege, gul));
        RemovedPart removed = only();
        desk.remove(ege);

        assertInstanceOf(Outcome.Refused.class, desk.workspace().perform(new BringBack(List.of(), List.of(removed))));
    }
}
