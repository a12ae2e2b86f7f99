package huni.ui.prospect.owner;

import huni.domain.People;
import huni.domain.PeopleQuery;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.owner.Giving;
import huni.ui.kit.TaskRunner;
import huni.work.people.GiveProspects;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who looks after a prospect. One person alone is asked nothing of it, and nothing is read. */
public final class OwnerViewModel {

    private final ProspectId prospect;
    private final PeopleQuery people;
    private final Performer door;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Consumer<? super Exception> onUnread;
    private final ReadOnlyObjectWrapper<Optional<SavedChoice<Option>>> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", Optional.empty());

    /** @param people asked off the screen's thread */
    public OwnerViewModel(
            ProspectId prospect,
            PeopleQuery people,
            Performer door,
            TaskRunner tasks,
            Texts texts,
            Consumer<? super Exception> onUnread) {
        this.prospect = prospect;
        this.people = people;
        this.door = door;
        this.tasks = tasks;
        this.texts = texts;
        this.onUnread = onUnread;
    }

    /** That person does now, or nobody. */
    public void show(Optional<PersonId> owner) {
        if (!people.equals(PeopleQuery.ALONE)) {
            tasks.run(people::people, known -> show(known, owner), onUnread);
        }
    }

    private void show(People known, Optional<PersonId> owner) {
        Option nobody = new Option("", texts.text("prospect.owner.nobody"));
        Option chosen = owner.flatMap(known::find).map(Giving::option).orElse(nobody);
        List<Option> all = Stream.concat(
                        Stream.of(nobody, chosen), known.here().stream().map(Giving::option))
                .distinct()
                .toList();
        if (!known.isTeam()) {
            choice.set(Optional.empty());
        } else if (choice.get().filter(shown -> shown.all().equals(all)).isPresent()) {
            choice.get().orElseThrow().show(chosen);
        } else {
            SaveAction<Option> give =
                    SaveAction.by(door, option -> new GiveProspects(List.of(prospect), Giving.person(option)));
            choice.set(Optional.of(new SavedChoice<>(chosen, all, Option::words, give, door::problem)));
        }
    }

    /** Empty where it goes without saying. */
    public ReadOnlyObjectProperty<Optional<SavedChoice<Option>>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }
}
