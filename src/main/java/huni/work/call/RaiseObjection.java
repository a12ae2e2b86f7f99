package huni.work.call;

import huni.domain.OperationName;
import huni.domain.call.Call;
import huni.domain.call.RaisedObjection;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.UUID;

/**
 * An objection raised in an open call, or one that was raised in it and stands otherwise now.
 *
 * @param objection its key
 */
public record RaiseObjection(UUID call, String objection, RaisedObjection.State state) implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.RAISE_OBJECTION;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        Call open = StoredCall.open(records, call);
        records.about(records.prospect(open.prospect()).company());
        Optional<RaisedObjection> before = records.of(open.prospect(), RaisedObjection.class).stream()
                .filter(raised -> raised.call().equals(Optional.of(call)))
                .filter(raised -> raised.objection().equals(objection))
                .findFirst();
        RaisedObjection raised = before.map(there -> there.with(state))
                .orElseGet(() -> new RaisedObjection(
                        records.newId(),
                        open.prospect(),
                        Optional.of(call),
                        objection,
                        state,
                        records.now().instant(),
                        0));
        if (!before.equals(Optional.of(raised))) {
            records.put(raised);
        }
        return raised.id();
    }
}
