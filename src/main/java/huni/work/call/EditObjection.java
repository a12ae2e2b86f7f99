package huni.work.call;

import huni.domain.OperationName;
import huni.domain.call.Objection;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.function.UnaryOperator;

/**
 * An objection's word, the own best answer to it or what to ask back, told in the user's words.
 *
 * @param objection its key; {@link Refusal.Gone} if there is none
 * @param edit pure; of the card as it is stored then
 */
public record EditObjection(String objection, UnaryOperator<Objection> edit) implements Operation<Objection> {

    @Override
    public OperationName name() {
        return OperationName.EDIT_OBJECTION;
    }

    @Override
    public Objection apply(Records records) throws RefusedException {
        Objection before = records.all(Objection.class).stream()
                .filter(one -> one.key().equals(objection))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        Objection after = edit.apply(before);
        if (!after.equals(before)) {
            records.put(after);
        }
        return after;
    }
}
