package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tag put on prospects, or taken away from them; who has it, or has it not, stays as is.
 *
 * @param prospects never empty
 * @param tag not blank
 * @param puts whether it is put on them
 */
public record TagProspects(List<ProspectId> prospects, String tag, boolean puts) implements Operation<Integer> {

    @Override
    public OperationName name() {
        return OperationName.TAGS;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        String one = tag.strip();
        int changed = 0;
        for (ProspectId id : prospects) {
            Prospect before = records.prospect(id);
            if (id.equals(prospects.getFirst())) {
                records.about(before.company(), prospects.size());
            }
            if (before.tags().contains(one) != puts) {
                records.put(before.withTags(
                        puts
                                ? Stream.concat(before.tags().stream(), Stream.of(one))
                                        .toList()
                                : before.tags().stream()
                                        .filter(other -> !other.equals(one))
                                        .toList()));
                changed++;
            }
        }
        return changed;
    }
}
