package huni.work.call;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.call.Call;
import huni.domain.call.CallOutcome;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Move;
import huni.domain.prospect.Prospect;
import huni.work.ContactRhythm;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.activity.StepPlan;
import huni.work.prospect.MoveProspects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An open call finished, in one step: its outcome, the note about it among what happened, what comes next, and the move
 * it speaks for. The call that was planned for today or before is done with it. Nothing is written if the gate of the
 * stage is closed ({@link Refusal.GateClosed}). With a prospect that is won or lost nothing more is planned.
 *
 * @param note what the timeline says of it; may be several lines
 * @param talkedSeconds how long it was talked
 * @param from where the prospect stood when the move was proposed: moved elsewhere by somebody else since, it is not moved, and
 *     the call stays open ({@link Refusal.ChangedSince})
 */
public record FinishCall(
        UUID call,
        CallOutcome outcome,
        String note,
        Optional<? extends StepPlan> next,
        Optional<Move> move,
        long talkedSeconds,
        Optional<StageKey> from)
        implements Operation<Call> {

    /** From wherever it stands. */
    public FinishCall(
            UUID call,
            CallOutcome outcome,
            String note,
            Optional<? extends StepPlan> next,
            Optional<Move> move,
            long talkedSeconds) {
        this(call, outcome, note, next, move, talkedSeconds, Optional.empty());
    }

    @Override
    public OperationName name() {
        return OperationName.FINISH_CALL;
    }

    @Override
    public Call apply(Records records) throws RefusedException {
        Call open = StoredCall.open(records, call);
        Instant now = records.now().instant();
        Call ended = open.talked(talkedSeconds)
                .ended(now, outcome, StoredCall.happened(records, open.prospect(), note.strip()));
        records.put(ended);
        if (move.isPresent()) {
            requireUnmoved(records, open.prospect());
            new MoveProspects(List.of(open.prospect()), move.get(), new Slot.Top()).apply(records);
        }
        boolean closed = records.pipeline()
                .stage(records.prospect(open.prospect()).standing().stage())
                .type()
                .isClosed();
        if (next.isPresent() && !closed) {
            next.get().apply(records);
        }
        records.put(records.prospect(open.prospect()).touched(now));
        ContactRhythm.goOn(records, open.prospect());
        records.about(records.prospect(open.prospect()).company());
        return ended;
    }

    private void requireUnmoved(Records records, ProspectId id) throws RefusedException {
        if (from.isPresent() && records.others().isPresent()) {
            Prospect prospect = records.prospect(id);
            if (!prospect.standing().stage().equals(from.get())) {
                throw new RefusedException(new Refusal.ChangedSince(prospect.company()));
            }
        }
    }
}
