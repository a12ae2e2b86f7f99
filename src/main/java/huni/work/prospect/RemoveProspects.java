package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.List;

/** Prospects taken away, from every list and figure, until the operation is undone. */
public record RemoveProspects(List<ProspectId> prospects) implements Operation<Integer> {

    @Override
    public OperationName name() {
        return OperationName.REMOVE;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        for (ProspectId id : prospects) {
            Prospect prospect = records.prospect(id);
            if (id.equals(prospects.getFirst())) {
                records.about(prospect.company(), prospects.size());
            }
            records.put(prospect.withRemoved(true));
        }
        return prospects.size();
    }
}
