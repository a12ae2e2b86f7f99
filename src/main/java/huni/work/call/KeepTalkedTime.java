package huni.work.call;

import huni.domain.OperationName;
import huni.domain.call.Call;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.UUID;

/**
 * How long a call has been talked, kept while it is held, so that the end of the program takes some seconds of it at most.
 * No step of undo, and nothing that a screen shows. A call that is not open any more stays as it is.
 *
 * @param seconds how long it was talked so far; never makes it less
 */
public record KeepTalkedTime(UUID call, long seconds) implements Operation<Boolean> {

    @Override
    public OperationName name() {
        return OperationName.TALKED_TIME;
    }

    @Override
    public boolean isStep() {
        return false;
    }

    @Override
    public Boolean apply(Records records) throws RefusedException {
        Optional<Call> open = records.find(Call.class, call).filter(Call::isOpen);
        if (open.isPresent()) {
            records.put(open.get().talked(seconds));
        }
        return open.isPresent();
    }
}
