package huni.ui.field.owner;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.work.people.GiveProspects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives prospects to somebody who works here, or to nobody, as one step that is offered to be taken back. */
public record Giving(ShownOwner owner, Performer performer, Texts texts) {

    /** Everybody who is here, and nobody after them; none where one person works alone. */
    public List<Option> choices() {
        return owner.peopleProperty().get().isTeam()
                ? Stream.concat(
                                owner.peopleProperty().get().here().stream().map(Giving::option),
                                Stream.of(new Option("", texts.text("owner.give.nobody"))))
                        .toList()
                : List.of();
    }

    /** A person as a choice. */
    public static Option option(Person person) {
        return new Option(person.id().value().toString(), person.name());
    }

    /** Whom a choice means; empty for nobody. */
    public static Optional<PersonId> person(Option chosen) {
        return Optional.of(chosen.value()).filter(id -> !id.isEmpty()).map(id -> new PersonId(UUID.fromString(id)));
    }

    /** What a choice does, in words. */
    public String words(Option to) {
        return person(to).isPresent() ? texts.text("owner.give.to", to.words()) : texts.text("owner.give.to_nobody");
    }

    /** Gives them, and says how many have changed hands. */
    public void give(List<ProspectId> prospects, Option to) {
        give(prospects, to, () -> {});
    }

    /** The same, and what follows. */
    public void give(List<ProspectId> prospects, Option to, Runnable onDone) {
        if (!prospects.isEmpty()) {
            performer.perform(new GiveProspects(prospects, person(to)), done -> {
                onDone.run();
                performer.offerUndo(given(done.result(), to), done);
            });
        }
    }

    private String given(int prospects, Option to) {
        return person(to).isPresent()
                ? texts.text("owner.given", prospects, to.words())
                : texts.text("owner.given.nobody", prospects);
    }
}
