package huni.domain.trash;

import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A part of a prospect that was removed from it and can be brought back, as it was then.
 *
 * @param at when; always there
 * @param cause {@code DELETED}, or {@code UNDONE} where what had made it was undone
 */
public record RemovedPart(
        ProspectId prospect, String company, What what, Optional<Instant> at, RemovedProspect.Cause cause)
        implements Removed {

    /** What was removed. */
    public sealed interface What {}

    /**
     * One of its people.
     *
     * @param told how they want to be addressed
     */
    public record RemovedPerson(Contact contact, List<Consent> told) implements What {
        public RemovedPerson {
            told = List.copyOf(told);
        }
    }

    /** Something it had bought before. */
    public record RemovedPurchase(PastPurchase bought) implements What {}
}
