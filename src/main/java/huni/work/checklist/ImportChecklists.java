package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checklists and objection cards as a file has them, in one step. One with a known key becomes as in the file; questions
 * of it that are not in the file are retired, and what was answered to them stays. All others stay as they are.
 */
public record ImportChecklists(ChecklistBundle bundle) implements Operation<Integer> {

    @Override
    public OperationName name() {
        return OperationName.IMPORT_CHECKLISTS;
    }

    /** Returns how many checklists were brought. */
    @Override
    public Integer apply(Records records) throws RefusedException {
        for (Checklist brought : bundle.checklists()) {
            Optional<Checklist> stored = StoredChecklist.all(records).stream()
                    .filter(one -> one.key().equals(brought.key()))
                    .findFirst();
            StoredChecklist.put(records, stored, merged(stored, brought, records));
        }
        for (Objection brought : bundle.objections()) {
            put(records, brought);
        }
        return bundle.checklists().size();
    }

    private static Checklist merged(Optional<Checklist> stored, Checklist brought, Records records) {
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : brought.items()) {
            long version = stored.flatMap(was -> was.find(item.key()))
                    .map(ChecklistItem::version)
                    .orElse(0L);
            items.add(item.withPosition(items.size()).withVersion(version));
        }
        stored.ifPresent(was -> was.items().stream()
                .filter(item -> brought.find(item.key()).isEmpty())
                .forEach(item -> items.add(item.withRetired(true).withPosition(items.size()))));
        ChecklistHeading heading = brought.heading();
        return new Checklist(
                stored.map(Checklist::heading)
                        .map(was -> heading.withPosition(was.position()).withVersion(was.version()))
                        .orElseGet(() -> heading.withPosition(
                                records.all(ChecklistHeading.class).size())),
                items);
    }

    private static void put(Records records, Objection brought) throws RefusedException {
        List<Objection> all = records.all(Objection.class);
        Optional<Objection> stored =
                all.stream().filter(one -> one.key().equals(brought.key())).findFirst();
        Objection after = stored.map(was -> brought.withPosition(was.position()).withVersion(was.version()))
                .orElseGet(() -> brought.withPosition(all.size()));
        if (!stored.equals(Optional.of(after))) {
            records.put(after);
        }
    }
}
