package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Tie;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.stream.Stream;

/** Says that two prospects that look alike are each a sale of its own, so that nobody is asked again. */
public record KeepApart(ProspectId one, ProspectId other) implements Operation<Boolean> {

    @Override
    public OperationName name() {
        return OperationName.KEEP_APART;
    }

    /** @return false if that was said before */
    @Override
    public Boolean apply(Records records) throws RefusedException {
        Prospect first = records.prospect(one);
        Prospect second = records.prospect(other);
        boolean said = Stream.concat(
                        records.of(one, Tie.class).stream()
                                .filter(tie -> tie.other().equals(other)),
                        records.of(other, Tie.class).stream()
                                .filter(tie -> tie.other().equals(one)))
                .anyMatch(tie -> tie.kind() == Tie.Kind.OWN_SALE);
        if (!said) {
            records.about(first.company() + " / " + second.company());
            records.put(new Tie(records.newId(), one, other, Tie.Kind.OWN_SALE, 0));
        }
        return !said;
    }
}
