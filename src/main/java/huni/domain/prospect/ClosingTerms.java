package huni.domain.prospect;

import java.util.Optional;
import org.joda.money.Money;

/**
 * Why and for how much a sale was closed.
 *
 * @param reason key of the reason, if one was told
 * @param worth what it was worth then; empty if that was not known
 */
public record ClosingTerms(Optional<String> reason, Optional<Money> worth) {

    /** Of an entry that closes nothing, or of which nobody said more. */
    public static final ClosingTerms NONE = new ClosingTerms(Optional.empty(), Optional.empty());
}
