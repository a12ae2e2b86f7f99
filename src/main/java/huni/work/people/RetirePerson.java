package huni.work.people;

import huni.domain.OperationName;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.Refusal.PersonProblem;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;

/** Somebody leaves, and somebody else looks after their prospects from then on. Tells how many those are. */
public record RetirePerson(PersonId id, PersonId to) implements Operation<Integer> {

    @Override
    public OperationName name() {
        return OperationName.RETIRE_PERSON;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        Person before = ChangePerson.here(id, records);
        Person next = ChangePerson.here(to, records);
        if (id.equals(to)) {
            throw new RefusedException(new Refusal.OfPerson(PersonProblem.SAME, before.name()));
        }
        ChangePerson.requireLeader(before, before.left(), records);
        List<ProspectId> owned = records.ownedBy(id);
        for (ProspectId one : owned) {
            Prospect prospect = records.prospect(one);
            records.put(prospect.with(prospect.care().of(Optional.of(next.id()))));
        }
        records.put(before.left());
        records.about(before.name());
        return owned.size();
    }
}
