package huni.ui.field.owner;

import huni.domain.People;
import huni.domain.PeopleQuery;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.PersonalSettings.Key;
import huni.ui.door.Performer;
import huni.ui.kit.Latest;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/**
 * Whose prospects the screens of a window show: those the one who looks is the owner of, or everybody's. It is one choice, the
 * same on all of them and the next time too. Where one person works alone nothing is asked of the store, and everything is shown
 * whatever was chosen in a team. For the JavaFX thread only.
 */
public final class ShownOwner implements AutoCloseable {

    private final BooleanProperty mine = new SimpleBooleanProperty(this, "mine");
    private final ReadOnlyObjectWrapper<People> people = new ReadOnlyObjectWrapper<>(this, "people", People.ALONE);
    private final ReadOnlyObjectWrapper<Optional<PersonId>> owner =
            new ReadOnlyObjectWrapper<>(this, "owner", Optional.empty());
    private final Runnable stopListening;
    private final Latest reading;
    /** Whether it was read who works here, as far as there is something to read. */
    private boolean known;

    /** As it is remembered. */
    public ShownOwner(
            PeopleQuery query,
            Performer performer,
            TaskRunner tasks,
            Preferences preferences,
            Consumer<? super Exception> onFailed) {
        reading = new Latest(tasks);
        mine.set(preferences.settings().get(Key.ONLY_MINE).isPresent());
        mine.subscribe((_, only) -> {
            preferences.set(Key.ONLY_MINE, only ? "yes" : "");
            settle();
        });
        if (query.equals(PeopleQuery.ALONE)) {
            known = true;
            stopListening = () -> {};
        } else {
            // Somebody may have come or left.
            stopListening = performer.onChanged(changed -> {
                if (changed.everything()) {
                    reading.run(query::people, this::among, onFailed);
                }
            });
            reading.run(query::people, this::among, onFailed);
        }
    }

    private void among(People read) {
        known = true;
        people.set(read);
        settle();
    }

    private void settle() {
        owner.set(mine.get() ? me() : Optional.empty());
    }

    /** The one who looks, where there are others; empty where one person works alone. */
    public Optional<PersonId> me() {
        return people.get().isTeam() ? people.get().me() : Optional.empty();
    }

    /** Whether what others look after is left out, where there are others. */
    public BooleanProperty mineProperty() {
        return mine;
    }

    /** Whose prospects alone are shown; empty for everybody's, as where one person works alone. */
    public ReadOnlyObjectProperty<Optional<PersonId>> ownerProperty() {
        return owner.getReadOnlyProperty();
    }

    /** The same with their name. */
    public Optional<Person> person() {
        return owner.get()
                .flatMap(id ->
                        people.get().find(id).or(() -> people.get().login().map(ShownOwner::unnamed)));
    }

    /** Whoever runs the database need not be entered. */
    private static Person unnamed(String login) {
        return Person.begun(login, login, "", Person.Role.READS);
    }

    /** Who works here, as last read; there is a choice where it is a team. */
    public ReadOnlyObjectProperty<People> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** The same; empty until it is known: till then nothing is done in anybody's name. */
    public Optional<People> known() {
        return known ? Optional.of(people.get()) : Optional.empty();
    }

    /** The other choice, where there is one. */
    public void toggle() {
        if (people.get().isTeam()) {
            mine.set(!mine.get());
        }
    }

    /** Tells when others' prospects are shown or left out; ends that with what ends the rest. */
    public Runnable onOther(Runnable told, Runnable endsTheRest) {
        Subscription other = owner.subscribe((_, _) -> told.run());
        return () -> {
            other.unsubscribe();
            endsTheRest.run();
        };
    }

    /** Stops listening. */
    @Override
    public void close() {
        stopListening.run();
        reading.drop();
    }
}
