package huni.work.checklist;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import java.util.List;

/**
 * Checklists and objection cards as a file carries them.
 *
 * @param checklists each with its questions in their order
 * @param objections in their order
 */
public record ChecklistBundle(List<Checklist> checklists, List<Objection> objections) {
    public ChecklistBundle {
        checklists = List.copyOf(checklists);
        objections = List.copyOf(objections);
    }
}
