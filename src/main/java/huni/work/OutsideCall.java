package huni.work;

import huni.domain.ProspectId;
import huni.domain.call.Answer;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.prospect.Certainty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The one call of a prospect that holds what was answered outside of calls. It bears the prospect's identifier. */
public final class OutsideCall {

    private OutsideCall() {}

    /** Adds an answer in words to it, and begins it with the first. */
    public static Answer answer(
            Records records, ProspectId prospect, String item, Certainty certainty, String note, Instant at)
            throws RefusedException {
        return answer(records, new Answer(prospect, item, certainty, note, at), "");
    }

    /**
     * Adds an answer to it, and begins it with the first.
     *
     * @param chosen the quick answer as it is kept; may be empty
     */
    public static Answer answer(Records records, Answer given, String chosen) throws RefusedException {
        ProspectId prospect = given.prospect();
        String item = given.item();
        Instant at = given.at();
        UUID call = prospect.value();
        if (records.find(Call.class, call).isEmpty()) {
            records.put(Call.outside(prospect, at));
        }
        int last = records.of(prospect, CallAnswer.class).stream()
                .filter(answer -> answer.call().equals(call) && answer.item().equals(item))
                .mapToInt(CallAnswer::number)
                .max()
                .orElse(0);
        records.put(new CallAnswer(
                call,
                item,
                last + 1,
                Optional.empty(),
                prospect,
                CallAnswer.Reply.TOLD,
                chosen,
                given.note(),
                given.certainty(),
                at,
                0));
        return given;
    }
}
