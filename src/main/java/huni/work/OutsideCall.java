package huni.work;

import huni.domain.ProspectId;
import huni.domain.call.Answer;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.prospect.Certainty;
import java.time.Instant;
import java.util.UUID;

/** The one call of a prospect that holds what was answered outside of calls. It bears the prospect's identifier. */
public final class OutsideCall {

    private OutsideCall() {}

    /** Adds an answer to it, and begins it with the first. */
    public static Answer answer(
            Records records, ProspectId prospect, String item, Certainty certainty, String note, Instant at)
            throws RefusedException {
        UUID call = prospect.value();
        if (records.find(Call.class, call).isEmpty()) {
            records.put(Call.outside(prospect, at));
        }
        int last = records.of(prospect, CallAnswer.class).stream()
                .filter(answer -> answer.call().equals(call) && answer.item().equals(item))
                .mapToInt(CallAnswer::number)
                .max()
                .orElse(0);
        records.put(new CallAnswer(call, item, last + 1, prospect, CallAnswer.Reply.TOLD, "", note, certainty, at, 0));
        return new Answer(prospect, item, certainty, note, at);
    }
}
