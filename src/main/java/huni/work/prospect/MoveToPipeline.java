package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Counterpart;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prospects that go on in another pipeline, each at the top of the stage there that is like the one it stands in. All of
 * them or, if one meets a closed gate or is won, none. Those that are there already stay where they are.
 *
 * @param prospects in the order they shall stand, never empty
 * @param answer what was said at a gate, as for {@link MoveProspects}
 */
public record MoveToPipeline(List<ProspectId> prospects, PipelineKey pipeline, GateAnswer answer)
        implements Operation<List<ProspectId>> {

    @Override
    public OperationName name() {
        return OperationName.MOVE_TO_PIPELINE;
    }

    @Override
    public List<ProspectId> apply(Records records) throws RefusedException {
        Pipeline all = records.pipeline();
        Map<StageKey, List<ProspectId>> byStage = new LinkedHashMap<>();
        for (ProspectId id : prospects) {
            StageKey stands = records.prospect(id).standing().stage();
            if (!all.isIn(pipeline, stands)) {
                byStage.computeIfAbsent(Counterpart.of(stands, pipeline, all).key(), _ -> new ArrayList<>())
                        .add(id);
            }
        }
        for (Map.Entry<StageKey, List<ProspectId>> group : byStage.entrySet()) {
            Move move = new Move(group.getKey(), MoveSource.MENU, answer);
            new MoveProspects(group.getValue(), move, new Slot.Top()).apply(records);
        }
        Prospect first = records.prospect(prospects.getFirst());
        records.about(first.company(), prospects.size());
        return prospects;
    }
}
