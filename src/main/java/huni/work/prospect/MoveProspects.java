package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Move;
import huni.domain.prospect.Prospect;
import huni.work.ContactRhythm;
import huni.work.Operation;
import huni.work.QuestionGate;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import java.util.List;
import java.util.Optional;

/**
 * Prospects moved to a stage, or to another place of their column. All of them or, if one meets a closed gate, none.
 * What was said at the gate counts for those of several who find it closed; won together, each keeps its own worth. A
 * customer with a contact rhythm gets its next call at once.
 *
 * @param prospects in the order they shall stand, never empty
 * @param move where to, how, and what was said at the gate
 * @param slot where the first one stands; the others follow below it
 */
public record MoveProspects(List<ProspectId> prospects, Move move, Slot slot) implements Operation<List<ProspectId>> {

    @Override
    public OperationName name() {
        return OperationName.MOVE;
    }

    @Override
    public List<ProspectId> apply(Records records) throws RefusedException {
        Pipeline pipeline = records.pipeline();
        if (!pipeline.takes(move.to())) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.RETIRED, 0));
        }
        MoveWriter moves = new MoveWriter(records);
        Slot next = slot;
        QuestionGate questions = new QuestionGate(records, move.answer());
        Move plain = move.with(questions.besides());
        for (ProspectId id : prospects) {
            Prospect before = questions.told(records.prospect(id));
            StageKey stands = before.standing().stage();
            if (pipeline.stage(stands).type() == StageType.WON && !pipeline.isWithin(stands, move.to())) {
                throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.WON_STAYS, 0));
            }
            if (id.equals(prospects.getFirst())) {
                records.about(before.company(), prospects.size());
            }
            Move own = prospects.size() == 1 ? plain : plain.of(before, pipeline);
            Optional<Gate> closed = own.closedGate(before, pipeline);
            if (closed.isPresent()) {
                throw new RefusedException(
                        new Refusal.GateClosed(id, before.company(), move.to(), closed.orElseThrow()));
            }
            questions.pass(before, move.to());
            moves.write(own, before, records.rank(move.to(), next), records.now());
            StageType to = pipeline.stage(move.to()).type();
            if (before.care().rhythm().isPresent()
                    && to != pipeline.stage(stands).type()) {
                ContactRhythm.goOn(records, id);
            }
            next = new Slot.Below(id);
        }
        return prospects;
    }
}
