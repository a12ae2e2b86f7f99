package huni.work.trash;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.work.Forgotten;
import huni.work.Outcome;
import java.util.List;

/**
 * Forgets somebody in the store and in the files beside it. What was begun is finished at the next start if the program is
 * ended in between: after that nothing of them is left in the folder but in its backups. For the writing thread.
 */
public interface Forgetting {

    /** Prospects, removed or not, and those that were merged into them. */
    Outcome<Forgotten> forget(List<ProspectId> prospects);

    /** One contact of a prospect. */
    Outcome<Forgotten> forget(ProspectId prospect, ContactId contact);
}
