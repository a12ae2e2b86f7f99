package huni.ui.gate;

import huni.domain.pipeline.ClosingReason;
import huni.domain.prospect.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is already known when a gate is met, so that nobody is asked for it again.
 *
 * @param worth what the sale is worth, or how far that is known of several
 * @param authorityHow what tells that we talk to the decision maker; may be empty
 * @param reasons why sales are lost and won, those of each outcome in their order
 * @param createdOn when the prospect was entered; a closing before that day asks for when the sale began
 */
public record GateFacts(Worth worth, String authorityHow, List<ClosingReason> reasons, Optional<LocalDate> createdOn) {

    /** A closing as it was told, to be told anew. */
    public record ToldClosing(Optional<LocalDate> on, Optional<String> reason, String words) {}

    /** What is known of the worth. */
    public sealed interface Worth {

        /** What one prospect is worth, if it is one and that is known. */
        default Optional<Money> ofOne() {
            return this instanceof OfOne(Optional<Money> known) ? known : Optional.empty();
        }

        /** One prospect's; empty if it is not known. */
        record OfOne(Optional<Money> known) implements Worth {}

        /**
         * Several prospects', each its own.
         *
         * @param unknown of how many it is not known
         */
        record OfEach(int unknown) implements Worth {}
    }

    /** What is known of one prospect as it is stored. */
    public static GateFacts of(Prospect prospect, List<ClosingReason> reasons) {
        return new GateFacts(
                prospect.worth(),
                prospect.authority().how(),
                reasons,
                prospect.origin().createdOn());
    }

    /** What is known of several; {@code unknown} of them have no worth. */
    public static GateFacts ofSeveral(long unknown, List<ClosingReason> reasons) {
        return new GateFacts(new Worth.OfEach((int) unknown), "", reasons, Optional.empty());
    }

    public GateFacts {
        reasons = List.copyOf(reasons);
    }

    /** What is known of one prospect. */
    public GateFacts(
            Optional<Money> worth, String authorityHow, List<ClosingReason> reasons, Optional<LocalDate> createdOn) {
        this(new Worth.OfOne(worth), authorityHow, reasons, createdOn);
    }
}
