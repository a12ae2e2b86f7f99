package huni.work.checklist;

import huni.domain.OperationName;
import huni.domain.call.Objection;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.Comparator;
import java.util.List;

/**
 * An objection card at another place among those that are offered.
 *
 * @param place counted from 0; behind the last is the last
 */
public record MoveObjection(String objection, int place) implements Operation<Objection> {

    @Override
    public OperationName name() {
        return OperationName.EDIT_OBJECTION;
    }

    @Override
    public Objection apply(Records records) throws RefusedException {
        List<Objection> all = records.all(Objection.class).stream()
                .sorted(Comparator.comparingInt(Objection::position))
                .toList();
        Objection moved = all.stream()
                .filter(one -> one.key().equals(objection))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        Places.put(
                records,
                all,
                moved,
                place,
                new Places.Parts<>(Objection::retired, Objection::position, Objection::withPosition));
        return moved;
    }
}
