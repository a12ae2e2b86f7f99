package huni.domain.call;

import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import java.util.UUID;

/**
 * What was known of a prospect when a call began.
 *
 * @param version counts the writes of this row
 */
public record KnownBefore(
        UUID call, ProspectId prospect, Budget budget, Urgency urgency, Authority authority, long version) {

    /** What is known now. */
    public static KnownBefore of(UUID call, Prospect prospect) {
        return new KnownBefore(call, prospect.id(), prospect.budget(), prospect.urgency(), prospect.authority(), 0);
    }

    /** The same, of another prospect that is the same one. */
    public KnownBefore of(ProspectId other) {
        return new KnownBefore(call, other, budget, urgency, authority, version);
    }

    /** The prospect as far as it was known then. */
    Prospect on(Prospect now) {
        return now.with(budget).with(urgency).with(authority);
    }
}
