package huni.work.imports;

import huni.domain.OperationName;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.ReversalReport;
import java.util.UUID;

/**
 * Takes an import back, however much was done since, as far as its prospects stand as it left them. It is a step of its
 * own that can be undone.
 */
public record TakeBackImport(UUID batch) implements Operation<ReversalReport> {

    @Override
    public OperationName name() {
        return OperationName.TAKE_BACK_IMPORT;
    }

    @Override
    public ReversalReport apply(Records records) throws RefusedException {
        return records.takeBack(batch);
    }
}
