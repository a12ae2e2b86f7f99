package huni.work.call;

import huni.domain.OperationName;
import huni.domain.call.AnswerConsequence;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.HeldCall;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.work.AuthorityFact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.prospect.FollowPurchases;
import java.util.Optional;
import java.util.UUID;

/**
 * A question answered in an open call. The answers before it stay in the history; the fact that the question finds out
 * is written at once, and what falls off the path by it goes back to what was known before the call.
 * {@link Refusal.Gone} if the call is finished or does not ask that.
 *
 * @param chosen what was chosen, or read from the note; {@link QuickAnswer#NONE} for a note alone
 * @param note what was said; may be empty
 * @param certainty how certain it is; of what was not told, it stays as it was
 * @param talkedSeconds how long the call has been talked so far
 */
public record AnswerQuestion(
        UUID call,
        String item,
        CallAnswer.Reply reply,
        QuickAnswer chosen,
        String note,
        Certainty certainty,
        long talkedSeconds)
        implements Operation<CallAnswer> {

    /** Answered, as certain as such an answer is. */
    public static AnswerQuestion told(UUID call, String item, QuickAnswer chosen, String note, long talkedSeconds) {
        return new AnswerQuestion(
                call,
                item,
                CallAnswer.Reply.TOLD,
                chosen,
                note,
                CallAnswer.usualCertainty(chosen, note),
                talkedSeconds);
    }

    /** Asked, and not told. */
    public static AnswerQuestion notTold(
            UUID call, String item, CallAnswer.Reply reply, String note, long talkedSeconds) {
        return new AnswerQuestion(call, item, reply, QuickAnswer.NONE, note, Certainty.NOT_ASKED, talkedSeconds);
    }

    @Override
    public OperationName name() {
        return OperationName.CALL_ANSWER;
    }

    @Override
    public CallAnswer apply(Records records) throws RefusedException {
        Call open = StoredCall.open(records, call);
        Prospect before = records.prospect(open.prospect());
        records.about(before.company());
        HeldCall held = StoredCall.held(records, open);
        EditionItem question = held.question(item).orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        CallAnswer answer = new CallAnswer(
                call,
                item,
                held.nextNumber(item),
                Optional.of(question.edition()),
                open.prospect(),
                reply,
                chosen.written(),
                note.strip(),
                reply == CallAnswer.Reply.TOLD ? certainty : untilNow(held),
                records.now().instant(),
                0);
        AnswerConsequence follows = AnswerConsequence.of(
                held,
                answer,
                before,
                records.purchases(open.prospect()),
                FollowPurchases.levels(records),
                records.now().zone());
        records.put(answer);
        records.put(open.talked(talkedSeconds));
        for (UUID gone : follows.go()) {
            records.remove(PastPurchase.class, gone);
        }
        for (PastPurchase told : follows.come()) {
            records.put(told);
        }
        if (!follows.prospect().equals(before)) {
            records.put(follows.prospect());
            AuthorityFact.tellContacts(records, before, follows.prospect());
        }
        return answer;
    }

    private Certainty untilNow(HeldCall held) {
        Optional<CallAnswer> last = held.answer(item).or(() -> held.before(item));
        return last.map(CallAnswer::certainty).orElse(Certainty.NOT_ASKED);
    }
}
