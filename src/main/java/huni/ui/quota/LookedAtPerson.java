package huni.ui.quota;

import huni.domain.People;
import huni.domain.Person;
import huni.ui.field.owner.ShownOwner;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/**
 * Whose quota the screen of the quota shows: the one who looks or all together, as the whole window does, until somebody
 * else is chosen here. Choosing mine or everybody's, anywhere in the window, ends that. For the JavaFX thread only.
 */
final class LookedAtPerson {

    private final ShownOwner owner;
    private final Runnable onOther;
    private final Subscription listening;
    private Optional<Person> chosen = Optional.empty();

    /** @param onOther told when it is another, or what is known of people is */
    LookedAtPerson(ShownOwner owner, Runnable onOther) {
        this.owner = owner;
        this.onOther = onOther;
        this.listening = Subscription.combine(
                owner.ownerProperty().subscribe((_, _) -> look(Optional.empty())),
                owner.peopleProperty().subscribe((_, now) -> look(chosen.flatMap(one -> now.find(one.id())))));
    }

    private void look(Optional<Person> at) {
        chosen = at.filter(one -> !one.retired());
        onOther.run();
    }

    /** Who it is; empty for all together. */
    Optional<Person> person() {
        return chosen.or(owner::person);
    }

    /** Shows somebody's; empty for all together. */
    void choose(Optional<Person> who) {
        Optional<Person> other = who.filter(one -> !isMe(one));
        boolean mine = who.isPresent() && other.isEmpty();
        chosen = other;
        if (other.isEmpty() && mine != owner.mineProperty().get()) {
            owner.mineProperty().set(mine);
        } else {
            onOther.run();
        }
    }

    private boolean isMe(Person one) {
        return people().me().equals(Optional.of(one.id()));
    }

    /** Whether there is anybody to choose. */
    boolean isTeam() {
        return people().isTeam();
    }

    /** Whether the one who looks may set quotas. */
    boolean mayLead() {
        return people().mayLead();
    }

    /** What those are called who lead. */
    List<String> leaders() {
        return people().here().stream()
                .filter(Person::isLeading)
                .map(Person::name)
                .toList();
    }

    People people() {
        return owner.peopleProperty().get();
    }

    /** The choice of the window. */
    ShownOwner owner() {
        return owner;
    }

    void close() {
        listening.unsubscribe();
    }
}
