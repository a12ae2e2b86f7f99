package huni.work.people;

import huni.domain.OperationName;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody else looks after those prospects from now on. Tells how many have changed hands.
 *
 * @param to empty for nobody
 */
public record GiveProspects(List<ProspectId> prospects, Optional<PersonId> to) implements Operation<Integer> {

    public GiveProspects {
        prospects = List.copyOf(prospects);
    }

    @Override
    public OperationName name() {
        return OperationName.OWNER;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        if (to.isPresent()) {
            ChangePerson.here(to.get(), records);
        }
        List<Prospect> given = new ArrayList<>();
        for (ProspectId one : prospects) {
            Prospect prospect = records.prospect(one);
            if (!prospect.care().owner().equals(to)) {
                records.put(prospect.with(prospect.care().of(to)));
                given.add(prospect);
            }
        }
        if (!given.isEmpty()) {
            records.about(given.getFirst().company(), given.size());
        }
        return given.size();
    }
}
