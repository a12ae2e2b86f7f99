package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.call.Objection;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * One more objection card, behind the others.
 *
 * @param word what the objection is called; not blank
 */
public record AddObjection(String word) implements Operation<Objection> {

    @Override
    public OperationName name() {
        return OperationName.ADD_OBJECTION;
    }

    @Override
    public Objection apply(Records records) throws RefusedException {
        Objection added = Objection.added(word, records.all(Objection.class));
        records.about(word.strip());
        records.put(added);
        return added;
    }
}
