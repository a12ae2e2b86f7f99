package huni.ui.people;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.work.Operation;
import huni.work.people.AddPerson;
import huni.work.people.ChangePerson;
import huni.work.people.RetirePerson;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Who works in a shared workspace. Everybody sees the list; whoever leads enters people, changes what they may do, and lets
 * them leave, as the commands {@code huni people} do. For the JavaFX thread only.
 */
public final class PeopleViewModel {

    private final ReadOnlyObjectProperty<People> people;
    private final BooleanSupplier away;
    private final Performer performer;
    private final Texts texts;
    private final DomainWords words;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty email = new SimpleStringProperty(this, "email", "");
    private final StringProperty login = new SimpleStringProperty(this, "login", "");
    private final ObjectProperty<Person.Role> role = new SimpleObjectProperty<>(this, "role", Person.Role.SELLS);
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    /** How often a form was opened or closed: what is answered may be of an earlier one. */
    private int forms;

    /** What is asked about. */
    enum Deed {
        ADD,
        CHANGE,
        LEAVE
    }

    /**
     * What is to be done, before it is.
     *
     * @param person to whom; empty for somebody new
     */
    record Asked(Deed deed, Optional<Person> person) {}

    /**
     * Nothing is asked yet.
     *
     * @param people who works here, as far as it was read
     * @param away whether the server cannot be reached: people are changed there alone
     */
    public PeopleViewModel(
            ReadOnlyObjectProperty<People> people, BooleanSupplier away, Performer performer, Texts texts) {
        this.people = people;
        this.away = away;
        this.performer = performer;
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    /** Asks who begins. The first one entered is the one who looks, and leads. */
    void askToAdd() {
        boolean first = people.get().all().isEmpty();
        fill("", "", first ? Person.Role.LEADS : Person.Role.SELLS);
        login.set(first ? people.get().login().orElse("") : "");
        ask(Deed.ADD, Optional.empty());
    }

    /** Asks what is to be changed of somebody. */
    void askToChange(Person person) {
        fill(person.name(), person.email(), person.role());
        ask(Deed.CHANGE, Optional.of(person));
    }

    /** Asks who looks after somebody's prospects from now on. */
    void askToLeave(Person person) {
        ask(Deed.LEAVE, Optional.of(person));
    }

    private void fill(String newName, String newEmail, Person.Role newRole) {
        name.set(newName);
        email.set(newEmail);
        role.set(newRole);
    }

    private void ask(Deed deed, Optional<Person> person) {
        forms++;
        problem.set("");
        asked.set(Optional.of(new Asked(deed, person)));
    }

    /** Leaves everything as it is. */
    void leave() {
        forms++;
        problem.set("");
        asked.set(Optional.empty());
    }

    /** Enters or changes who was typed. */
    void save() {
        if (name.get().isBlank()) {
            problem.set(texts.text("colleague.name.none"));
        } else if (begins()) {
            asked.get().flatMap(Asked::person).ifPresentOrElse(this::change, this::add);
        }
    }

    private boolean begins() {
        problem.set(away.getAsBoolean() ? texts.text("colleague.away") : "");
        boolean begins = !busy.get() && problem.get().isEmpty();
        busy.set(busy.get() || begins);
        return begins;
    }

    private void add() {
        AddPerson added = new AddPerson(login.get().strip(), name.get(), email.get(), role.get());
        if (added.isFirstWithoutLead(people.get())) {
            failed(forms, texts.text("colleague.first"));
            return;
        }
        int form = forms;
        added.leaderBefore(people.get())
                .ifPresentOrElse(
                        leader -> performer.perform(leader, _ -> add(form, added), sentence -> failed(form, sentence)),
                        () -> add(form, added));
    }

    private void add(int form, AddPerson added) {
        perform(form, added, one -> texts.text("colleague.added", one.name(), words.role(one.role()), one.login()));
    }

    private void change(Person person) {
        perform(
                forms,
                new ChangePerson(person.id(), name.get(), email.get(), role.get()),
                one -> texts.text("colleague.changed", one.name(), words.role(one.role())));
    }

    /** Ends somebody's access; their prospects are looked after by the other from now on. */
    void retire(Person person, PersonId to) {
        if (begins()) {
            String next = people.get().find(to).map(Person::name).orElse("");
            perform(
                    forms,
                    new RetirePerson(person.id(), to),
                    prospects -> texts.text("colleague.left", person.name(), prospects, next));
        }
    }

    /** Does what was asked for in a form. */
    private <R> void perform(int form, Operation<R> operation, Function<? super R, String> said) {
        performer.perform(operation, done -> done(form, said.apply(done.result())), sentence -> failed(form, sentence));
    }

    private void done(int form, String sentence) {
        busy.set(false);
        if (form == forms) {
            leave();
        }
        performer.say(sentence);
    }

    private void failed(int form, String sentence) {
        busy.set(false);
        if (form == forms) {
            problem.set(sentence);
        } else {
            performer.problem(sentence);
        }
    }

    /** Those who can look after the prospects of somebody who leaves. */
    List<Option> others(Person leaving) {
        return people.get().here().stream()
                .filter(one -> !one.id().equals(leaving.id()) && one.role() != Person.Role.READS)
                .map(one -> new Option(one.login(), one.name()))
                .toList();
    }

    /** Whether it is the one who looks. */
    boolean isMe(Person person) {
        return people.get().me().equals(Optional.of(person.id()));
    }

    /** Who works here. */
    ReadOnlyObjectProperty<People> peopleProperty() {
        return people;
    }

    /** What is asked about; empty while the list is shown alone. */
    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Why it was not done; empty if nothing went wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something is under way. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty loginProperty() {
        return login;
    }

    ObjectProperty<Person.Role> roleProperty() {
        return role;
    }
}
