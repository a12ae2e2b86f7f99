package huni.work.trash;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.work.Forgotten;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.List;

/**
 * Everything of prospects taken away for good, whether they are removed already or not: their rows in every table, what the
 * journal keeps of them, and the space in the file where it lay. Those that were merged into them go with them. It cannot be
 * undone, and neither can a step that told of them.
 */
public record ForgetPerson(List<ProspectId> prospects) implements Operation<Forgotten> {

    public ForgetPerson {
        prospects = List.copyOf(prospects);
    }

    @Override
    public OperationName name() {
        return OperationName.FORGET;
    }

    @Override
    public boolean isForGood() {
        return true;
    }

    @Override
    public Forgotten apply(Records records) throws RefusedException {
        return records.erasing().prospects(prospects);
    }
}
