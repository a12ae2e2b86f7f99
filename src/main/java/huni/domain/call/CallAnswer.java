package huni.domain.call;

import huni.domain.ProspectId;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Certainty;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a prospect answered to a question, once. Answers are only added: the last one to a question holds.
 *
 * @param call the call it was given in
 * @param item key of the question
 * @param number counts the answers to the question in the call, from 1
 * @param edition the edition in whose words the question was asked; empty outside a call
 * @param reply whether it was answered at all
 * @param answer the quick answer chosen, or what was read from the note, as {@link QuickAnswer} writes it; may be empty
 * @param note what was said; may be empty
 * @param version counts the writes of this row
 */
public record CallAnswer(
        UUID call,
        String item,
        int number,
        Optional<UUID> edition,
        ProspectId prospect,
        Reply reply,
        String answer,
        String note,
        Certainty certainty,
        Instant at,
        long version) {
    /** The same answer, given by another prospect that is the same one. */
    public CallAnswer of(ProspectId other) {
        return new CallAnswer(call, item, number, edition, other, reply, answer, note, certainty, at, version);
    }

    /** What was chosen; that they do not know or will not say is an answer of its own. */
    public QuickAnswer chosen() {
        return switch (reply) {
            case TOLD -> QuickAnswer.read(answer);
            case DOES_NOT_KNOW, WILL_NOT_SAY -> QuickAnswer.of(reply.key());
        };
    }

    /** How certain an answer is unless something else is said: a note alone is vague. */
    public static Certainty usualCertainty(QuickAnswer chosen, String note) {
        return chosen.meaning()
                .map(Meaning::certainty)
                .orElse(
                        chosen.isEmpty()
                                ? note.isBlank() ? Certainty.NOT_ASKED : Certainty.VAGUE
                                : Certainty.INDICATED);
    }

    /** Whether the question is answered by it, more or less surely. */
    public boolean answers() {
        return tells() && certainty != Certainty.NOT_ASKED;
    }

    /** Whether it tells something. */
    public boolean tells() {
        return reply == Reply.TOLD;
    }

    /** Whether a question was answered. */
    public enum Reply {
        /** The question was answered, or at least asked. */
        TOLD,
        /** They do not know. */
        DOES_NOT_KNOW,
        /** They do not want to say. */
        WILL_NOT_SAY;

        /** As a condition names it and as its text is found by: {@code will_not_say}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
