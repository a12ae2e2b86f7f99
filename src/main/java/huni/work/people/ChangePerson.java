package huni.work.people;

import huni.domain.OperationName;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.Refusal.PersonProblem;
import huni.work.RefusedException;

/** Gives somebody who is here another name, e-mail or role; somebody always leads. */
public record ChangePerson(PersonId id, String personName, String email, Person.Role role)
        implements Operation<Person> {

    @Override
    public OperationName name() {
        return OperationName.PERSON;
    }

    @Override
    public Person apply(Records records) throws RefusedException {
        Person before = here(id, records);
        Person person = before.changed(personName, email, role);
        requireLeader(before, person, records);
        records.put(person);
        records.about(person.name());
        return person;
    }

    /** Somebody who has not left; {@link Refusal.Gone} for anybody else. */
    static Person here(PersonId id, Records records) throws RefusedException {
        return records.find(Person.class, id.value())
                .filter(person -> !person.retired())
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }

    /** Refuses what would leave nobody who leads. */
    static void requireLeader(Person before, Person after, Records records) throws RefusedException {
        boolean others = records.all(Person.class).stream()
                .anyMatch(person -> person.isLeading() && !person.id().equals(after.id()));
        if (before.isLeading() && !after.isLeading() && !others) {
            throw new RefusedException(new Refusal.OfPerson(PersonProblem.LAST_LEADER, before.name()));
        }
    }
}
