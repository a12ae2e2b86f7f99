package huni.domain.call;

import huni.domain.ProspectId;
import huni.domain.prospect.Certainty;
import java.time.Instant;
import java.util.UUID;

/**
 * What a prospect answered to a question, once. Answers are only added: the last one to a question holds.
 *
 * @param call the call it was given in
 * @param item key of the question
 * @param number counts the answers to the question in the call, from 1
 * @param reply whether it was answered at all
 * @param answer the quick answer chosen; may be empty
 * @param note what was said; may be empty
 * @param version counts the writes of this row
 */
public record CallAnswer(
        UUID call,
        String item,
        int number,
        ProspectId prospect,
        Reply reply,
        String answer,
        String note,
        Certainty certainty,
        Instant at,
        long version) {
    /** The same answer, given by another prospect that is the same one. */
    public CallAnswer of(ProspectId other) {
        return new CallAnswer(call, item, number, other, reply, answer, note, certainty, at, version);
    }

    /** Whether a question was answered. */
    public enum Reply {
        /** The question was answered, or at least asked. */
        TOLD,
        /** They do not know. */
        DOES_NOT_KNOW,
        /** They do not want to say. */
        WILL_NOT_SAY
    }
}
