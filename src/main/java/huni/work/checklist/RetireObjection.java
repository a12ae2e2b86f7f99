package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.call.Objection;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;

/**
 * An objection card that is not offered any more, or offered again. How often it was raised stays.
 *
 * @param retired whether it is not offered any more
 */
public record RetireObjection(String objection, boolean retired) implements Operation<Objection> {

    @Override
    public OperationName name() {
        return OperationName.EDIT_OBJECTION;
    }

    @Override
    public Objection apply(Records records) throws RefusedException {
        Objection edited = records.all(Objection.class).stream()
                .filter(one -> one.key().equals(objection))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()))
                .withRetired(retired);
        records.about(edited.word().orElse(""));
        records.put(edited);
        return edited;
    }
}
