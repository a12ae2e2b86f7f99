package huni.work;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import java.util.Optional;

/** Puts a prospect where it was won or lost on a day nobody knows, as an import does. */
public record CloseUndated(ProspectId prospect, StageKey stage) implements Operation<ProspectId> {

    @Override
    public OperationName name() {
        return OperationName.IMPORT;
    }

    @Override
    public ProspectId apply(Records records) throws RefusedException {
        Prospect before = records.prospect(prospect);
        Standing open = before.standing();
        records.put(before.withStanding(new Standing(
                stage, open.since(), open.sinceDay(), true, stage, open.rank(), Optional.empty(), Optional.empty())));
        return prospect;
    }
}
