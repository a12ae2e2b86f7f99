package huni.domain.checklist;

import java.util.List;

/** The questions as they are set now. */
public interface ChecklistQuery {

    /** The checklists with their items in order. */
    List<Checklist> checklists();
}
