package huni.ui.trash;

import huni.domain.trash.Removed;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedProspect;

/**
 * Something removed, in words.
 *
 * @param name the company of a prospect, the name of a person, what was bought
 * @param who of a prospect its contact and the stage where it stood; of a part whose it was
 * @param cause by what it was removed
 * @param when it was removed; empty if nobody knows
 */
public record TrashLine(Removed removed, String name, String who, String cause, String when) {

    /** What else stands for: nothing is forgotten of it alone. */
    boolean isPurchase() {
        return removed instanceof RemovedPart part && part.what() instanceof RemovedPart.RemovedPurchase;
    }

    boolean isProspect() {
        return removed instanceof RemovedProspect;
    }
}
