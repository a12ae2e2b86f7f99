package huni.work.people;

import huni.domain.OperationName;
import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.Refusal.PersonProblem;
import huni.work.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Somebody begins, or comes back, under that login; refused while the person is here.
 *
 * @param login the name of the person's own database role
 */
public record AddPerson(String login, String personName, String email, Person.Role role) implements Operation<Person> {

    /** The server cuts what is longer. */
    private static final int MOST_LETTERS = 63;

    /** Whether it would enter the one who looks as the first person, who does not lead then. */
    public boolean isFirstWithoutLead(People people) {
        return people.all().isEmpty()
                && role != Person.Role.LEADS
                && people.login().equals(Optional.of(login));
    }

    /** Before anybody else the one who looks is entered, and leads; empty where that is done. */
    public Optional<AddPerson> leaderBefore(People people) {
        return people.login()
                .filter(mine -> people.all().isEmpty() && !mine.equals(login))
                .map(mine -> new AddPerson(mine, mine, "", Person.Role.LEADS));
    }

    @Override
    public OperationName name() {
        return OperationName.ADD_PERSON;
    }

    @Override
    public Person apply(Records records) throws RefusedException {
        if (login.isBlank() || login.getBytes(StandardCharsets.UTF_8).length > MOST_LETTERS) {
            throw new RefusedException(new Refusal.OfPerson(PersonProblem.LOGIN, login));
        }
        Optional<Person> before =
                records.find(Person.class, PersonId.ofLogin(login).value());
        if (before.filter(person -> !person.retired()).isPresent()) {
            throw new RefusedException(
                    new Refusal.OfPerson(PersonProblem.TAKEN, before.get().name()));
        }
        Person person = before.map(left -> left.changed(personName, email, role))
                .orElseGet(() -> Person.begun(login, personName, email, role));
        records.put(person);
        records.about(person.name());
        return person;
    }
}
