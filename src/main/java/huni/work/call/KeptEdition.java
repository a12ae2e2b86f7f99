package huni.work.call;

import huni.domain.checklist.ChecklistEdition;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.EditionItem;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The edition of a checklist that a call keeps: the last one if nothing was changed since, else a new one. */
public final class KeptEdition {

    private final Records records;
    private final String checklist;

    private KeptEdition(Records records, String checklist) {
        this.records = records;
        this.checklist = checklist;
    }

    /** The identifier of the edition with the questions as they are now. */
    public static UUID of(Records records, String checklist) throws RefusedException {
        return new KeptEdition(records, checklist).find();
    }

    private UUID find() throws RefusedException {
        List<ChecklistItem> now = records.checklistItems().stream()
                .filter(item -> item.checklist().equals(checklist) && !item.retired())
                .sorted(Comparator.comparingInt(ChecklistItem::position))
                .toList();
        Optional<ChecklistEdition> last = records.all(ChecklistEdition.class).stream()
                .filter(edition -> edition.checklist().equals(checklist))
                .max(Comparator.comparingInt(ChecklistEdition::number));
        if (last.isPresent() && isStill(last.get(), now)) {
            return last.get().id();
        }
        UUID id = records.newId();
        int number = last.map(ChecklistEdition::number).orElse(0) + 1;
        records.put(new ChecklistEdition(id, checklist, number, records.now().instant(), 0));
        for (int place = 0; place < now.size(); place++) {
            records.put(item(now.get(place), records.newId(), id, place, 0));
        }
        return id;
    }

    private boolean isStill(ChecklistEdition edition, List<ChecklistItem> now) {
        List<EditionItem> kept = records.all(EditionItem.class).stream()
                .filter(item -> item.edition().equals(edition.id()))
                .sorted(Comparator.comparingInt(EditionItem::position))
                .toList();
        if (kept.size() != now.size()) {
            return false;
        }
        for (int place = 0; place < now.size(); place++) {
            EditionItem then = kept.get(place);
            if (!then.equals(item(now.get(place), then.id(), edition.id(), place, then.version()))) {
                return false;
            }
        }
        return true;
    }

    private static EditionItem item(ChecklistItem item, UUID id, UUID edition, int place, long version) {
        return new EditionItem(
                id,
                edition,
                item.key(),
                item.fact(),
                item.question(),
                item.why(),
                item.quickAnswers(),
                item.condition(),
                place,
                version);
    }
}
