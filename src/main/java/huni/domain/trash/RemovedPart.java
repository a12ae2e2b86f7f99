package huni.domain.trash;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whether it or its prospect has all of these words, as in every search; blank words everything has. */
    public boolean has(String words) {
        String all = Folding.fold(String.join(" ", company, words()));
        return Stream.of(Folding.fold(words).split(" ", -1))
                .filter(word -> !word.isBlank())
                .allMatch(all::contains);
    }

    private String words() {
        return switch (what) {
            case RemovedPerson(Contact contact, var _) ->
                String.join(
                        " ", contact.name(), contact.title(), contact.phone(), contact.phoneE164(), contact.email());
            case RemovedPurchase(PastPurchase bought) -> bought.what();
        };
    }
}
