package huni.work.prospect;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Move;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import java.util.List;
import java.util.Optional;

/**
 * Prospects moved to a stage, or to another place of their column. All of them or, if one meets a closed gate, none.
 * What was said at the gate counts for those of several who find it closed; won together, each keeps its own worth.
 *
 * @param prospects in the order they shall stand, never empty
 * @param move where to, how, and what was said at the gate
 * @param slot where the first one stands; the others follow below it
 */
public record MoveProspects(List<ProspectId> prospects, Move move, Slot slot) implements Operation<List<ProspectId>> {

    @Override
    public String name() {
        return "move";
    }

    @Override
    public List<ProspectId> apply(Records records) throws RefusedException {
        Pipeline pipeline = records.pipeline();
        if (!pipeline.takes(move.to())) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.RETIRED, 0));
        }
        Slot next = slot;
        for (ProspectId id : prospects) {
            Prospect before = records.prospect(id);
            records.about(prospects.size() == 1 ? before.company() : "");
            Move own = prospects.size() == 1 ? move : move.of(before, pipeline);
            Optional<Gate> closed = own.closedGate(before, pipeline);
            if (closed.isPresent()) {
                throw new RefusedException(
                        new Refusal.GateClosed(id, before.company(), move.to(), closed.orElseThrow()));
            }
            moveOne(records, own, before, next);
            next = new Slot.Below(id);
        }
        return prospects;
    }

    private static void moveOne(Records records, Move move, Prospect before, Slot place) throws RefusedException {
        Pipeline pipeline = records.pipeline();
        long rank = records.rank(move.to(), place);
        Prospect moved = move.apply(before, pipeline, rank, records.now());
        Optional<StageEvent> event = move.event(records.newId(), before, pipeline, records.now());
        if (event.isPresent() && pipeline.stage(move.to()).type() == StageType.WON) {
            for (Activity planned : records.planned(before.id())) {
                records.put(planned.cancelled(records.now().instant()));
            }
            moved = moved.next(Optional.empty());
        }
        records.put(moved);
        if (event.isPresent()) {
            records.put(event.get());
        }
    }
}
