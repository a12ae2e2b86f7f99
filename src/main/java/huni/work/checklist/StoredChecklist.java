package huni.work.checklist;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.ChecklistRules;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A checklist as the operations on it find it among the records, and write it when it is in order. */
final class StoredChecklist {

    private StoredChecklist() {}

    static List<Checklist> all(Records records) {
        return Checklist.of(records.all(ChecklistHeading.class), records.all(ChecklistItem.class));
    }

    /** The checklist with that key; {@link Refusal.Gone} if there is none. */
    static Checklist of(Records records, String key) throws RefusedException {
        return one(records, checklist -> checklist.key().equals(key));
    }

    /** The checklist that has the question with that key; {@link Refusal.Gone} if there is none. */
    static Checklist having(Records records, String item) throws RefusedException {
        return one(records, checklist -> checklist.find(item).isPresent());
    }

    private static Checklist one(Records records, Predicate<Checklist> wanted) throws RefusedException {
        return all(records).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }

    private static int place(String item, Checklist checklist) {
        return checklist.asked().stream().map(ChecklistItem::key).toList().indexOf(item) + 1;
    }

    /** Writes what differs of it; refused if it would not be in order. */
    static void put(Records records, Optional<Checklist> before, Checklist after) throws RefusedException {
        Optional<ChecklistRules.Fault> fault = ChecklistRules.fault(after, records.pipeline());
        if (fault.isPresent()) {
            int place = fault.get()
                    .item()
                    .map(item -> place(item, before.orElse(after)))
                    .orElse(0);
            throw new RefusedException(new Refusal.OfChecklist(fault.get().problem(), place));
        }
        if (!before.map(Checklist::heading).equals(Optional.of(after.heading()))) {
            records.put(after.heading());
        }
        for (ChecklistItem item : after.items()) {
            if (!before.flatMap(was -> was.find(item.key())).equals(Optional.of(item))) {
                records.put(item);
            }
        }
    }
}
