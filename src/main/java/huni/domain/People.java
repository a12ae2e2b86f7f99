package huni.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who works in the workspace.
 *
 * @param all by name, those who have left included
 * @param login what the one who looks logs in with; empty where one person has the workspace alone
 */
public record People(List<Person> all, Optional<String> login) {

    /** One person, of whom nothing is said. */
    public static final People ALONE = new People(List.of(), Optional.empty());

    public People {
        all = List.copyOf(all);
    }

    /** The one who looks. */
    public Optional<PersonId> me() {
        return login.map(PersonId::ofLogin);
    }

    /** Those who are here. */
    public List<Person> here() {
        return all.stream().filter(person -> !person.retired()).toList();
    }

    /** Whether there are several, so that it matters who did what and whose a prospect is. */
    public boolean isTeam() {
        return login.isPresent() && here().size() > 1;
    }

    public Optional<Person> find(PersonId id) {
        return all.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The one with that login, or the only one with that name, e-mail or login, however its letters are written. */
    public Optional<Person> find(String words) {
        return find(words, all);
    }

    /** The same among those who are here. */
    public Optional<Person> findHere(String words) {
        return find(words, here());
    }

    private static Optional<Person> find(String words, List<Person> among) {
        String login = words.strip();
        String wanted = Folding.fold(words);
        return among.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .or(() -> Stream.<Function<Person, String>>of(Person::name, Person::email, Person::login)
                        .map(called -> among.stream()
                                .filter(person -> !wanted.isEmpty()
                                        && Folding.fold(called.apply(person)).equals(wanted))
                                .toList())
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .filter(found -> found.size() == 1)
                        .map(List::getFirst));
    }

    /** A person in words by which they are found here and nobody else is: the name, or else the login. */
    public String told(Person person) {
        boolean named = findHere(person.name())
                .map(found -> found.id().equals(person.id()))
                .orElse(person.retired());
        return named ? person.name() : person.login();
    }

    /** Whether the one who looks may set up: alone, among those who lead, or unknown here, which the server decides on. */
    public boolean mayLead() {
        return me().flatMap(this::find).map(Person::isLeading).orElse(true);
    }

    /** Whether the one who looks may write: alone, unless they only read, or unknown here, which the server decides on. */
    public boolean mayWrite() {
        return me().flatMap(this::find)
                .map(one -> one.role() != Person.Role.READS)
                .orElse(true);
    }

    /** Whether there are or were others, so that it is said who did what. */
    public boolean areSeveral() {
        return login.isPresent() && all.size() > 1;
    }

    /** What a person is called where it was somebody else in a team; empty where that goes without saying. */
    public Optional<String> other(Optional<PersonId> who) {
        return who.filter(id -> areSeveral() && !me().equals(Optional.of(id)))
                .flatMap(this::find)
                .map(Person::name);
    }
}
