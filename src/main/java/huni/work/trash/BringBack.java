package huni.work.trash;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Tie;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.Refusal.StageProblem;
import huni.work.RefusedException;
import java.util.List;

/**
 * Prospects that were removed, back in their stages with everything that was theirs, whatever had removed them. One that
 * was merged into another is a prospect of its own again; the other one keeps what it took over. To be undone like any other
 * operation.
 */
public record BringBack(List<ProspectId> prospects) implements Operation<Integer> {

    public BringBack {
        prospects = List.copyOf(prospects);
    }

    @Override
    public OperationName name() {
        return OperationName.BRING_BACK;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        Pipeline pipeline = records.pipeline();
        for (ProspectId id : prospects) {
            Prospect prospect = records.find(Prospect.class, id.value())
                    .filter(Prospect::removed)
                    .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
            if (pipeline.stage(prospect.standing().stage()).retired()) {
                throw new RefusedException(new Refusal.OfStage(StageProblem.RETIRED, 1));
            }
            if (id.equals(prospects.getFirst())) {
                records.about(prospect.company(), prospects.size());
            }
            for (Tie tie : records.of(id, Tie.class)) {
                if (tie.kind() == Tie.Kind.MERGED) {
                    records.remove(Tie.class, tie.id());
                }
            }
            records.put(prospect.withRemoved(false));
        }
        return prospects.size();
    }
}
