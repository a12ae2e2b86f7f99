package huni.work.imports;

import huni.domain.prospect.Prospect;
import java.util.Optional;

/** Whom a row is about. */
sealed interface Recognition {

    /** Nobody who is there. */
    record Unknown() implements Recognition {}

    /**
     * A prospect that is there.
     *
     * @param prospect empty for one that this import would make itself, which only a check has not made
     */
    record Known(Optional<Prospect> prospect, String company, FoundBy by) implements Recognition {}

    /**
     * Perhaps a prospect that is there; the person is to say.
     *
     * @param likeliest empty as for one that is known
     */
    record Unsure(RejectReason reason, Optional<Prospect> likeliest, String company, FoundBy by)
            implements Recognition {}
}
