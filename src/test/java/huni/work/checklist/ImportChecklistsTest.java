package huni.work.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.work.FakeLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file's checklists among those that are there, in one step. */
class ImportChecklistsTest {

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace =
            new Workspace(ledger, () -> Instant.parse("2026-11-23T09:00:00Z"), Runnable::run);

    @Test
    void aKnownOneBecomesAsInTheFileAndWhatIsNotInItIsRetired() {
        Checklist first = Checklist.standard();
        List<ChecklistItem> two = List.of(
                first.items().get(1).withQuestion("Who signs?"), first.items().getFirst());
        Checklist brought = new Checklist(first.heading().withName("Cold call"), renumbered(two));

        done(new ImportChecklists(new ChecklistBundle(List.of(brought), List.of())));

        Checklist now = checklists().getFirst();
        assertEquals(Optional.of("Cold call"), now.name());
        assertEquals(
                List.of("first_call.who_signs", "first_call.how_decided"),
                now.asked().stream().map(ChecklistItem::key).toList());
        assertEquals(7, now.items().size());
        assertEquals(4, checklists().size());

        workspace.undo();
        assertEquals(7, checklists().getFirst().asked().size());
        assertEquals(Optional.empty(), checklists().getFirst().name());
    }

    @Test
    void aNewOneStandsBehindTheOthersAndCardsComeAlong() {
        Checklist own = new Checklist(ChecklistHeading.added("Reference", List.of()), List.of())
                .withAdded("Whom may we call?", List.of());
        Objection card = Objection.added("No", List.of());

        done(new ImportChecklists(new ChecklistBundle(List.of(own), List.of(card))));

        assertEquals("reference", checklists().getLast().key());
        assertEquals(1, checklists().getLast().items().size());
        assertTrue(ledger.records().all(Objection.class).stream()
                .anyMatch(one -> one.key().equals(card.key()) && one.position() == 6));
    }

    @Test
    void whatIsAsItIsStoredChangesNothing() {
        List<Checklist> before = checklists();

        done(new ImportChecklists(new ChecklistBundle(before, ledger.records().all(Objection.class))));

        assertEquals(before, checklists());
    }

    private static List<ChecklistItem> renumbered(List<ChecklistItem> items) {
        return List.of(items.getFirst().withPosition(0), items.getLast().withPosition(1));
    }

    private List<Checklist> checklists() {
        return Checklist.of(
                ledger.records().all(ChecklistHeading.class), ledger.records().all(ChecklistItem.class));
    }

    private void done(Operation<?> operation) {
        if (workspace.perform(operation) instanceof Outcome.Refused<?> refused) {
            throw new AssertionError(refused);
        }
    }
}
