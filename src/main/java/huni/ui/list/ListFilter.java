package huni.ui.list;

import huni.domain.People;
import huni.domain.PersonId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.LabelChoice;
import huni.ui.field.LabelFilter;
import huni.ui.field.owner.ShownOwner;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** Which prospects the list shows and in which order: words, stages, source, tag, and the number it is behind. */
final class ListFilter {

    /** How the list is ordered. */
    record Order(ListSort sort, boolean descending) {}

    private final LabelFilter labels;
    private final ShownOwner owner;
    private final Subscription otherOwners;
    private final Runnable onChanged;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<Order> order =
            new ReadOnlyObjectWrapper<>(this, "order", new Order(ListSort.COMPANY, false));
    private final ReadOnlyObjectWrapper<Set<StageKey>> stages = new ReadOnlyObjectWrapper<>(this, "stages", Set.of());
    private final ReadOnlyObjectWrapper<Optional<String>> behind =
            new ReadOnlyObjectWrapper<>(this, "behind", Optional.empty());
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper(this, "filtered");
    private final ReadOnlyObjectWrapper<Optional<PersonId>> picked =
            new ReadOnlyObjectWrapper<>(this, "picked", Optional.empty());
    private ListScope scope = ListScope.all();
    /** Whose prospects the number counts that the list is behind; empty for everybody's. */
    private Optional<PersonId> counted = Optional.empty();

    private boolean settling;

    /** Tells of each change once, however much of the filter it touches. */
    ListFilter(LabelFilter labels, ShownOwner owner, Runnable onChanged) {
        this.owner = owner;
        this.labels = labels;
        this.onChanged = onChanged;
        words.subscribe((_, _) -> changed());
        labels.choiceProperty().subscribe((_, _) -> changed());
        otherOwners = Subscription.combine(
                owner.ownerProperty().subscribe((_, mine) -> {
                    if (mine.isPresent()) {
                        picked.set(Optional.empty());
                    }
                    changed();
                }),
                owner.peopleProperty().subscribe((_, people) -> {
                    if (picked.get()
                            .filter(whose -> !canBePicked(whose, people))
                            .isPresent()) {
                        picked.set(Optional.empty());
                        changed();
                    }
                }));
        filtered.set(isFiltered());
    }

    private static boolean canBePicked(PersonId whose, People people) {
        return people.isTeam()
                && (whose.equals(PersonId.NOBODY)
                        || people.here().stream().anyMatch(one -> one.id().equals(whose)));
    }

    /** What is asked for now. */
    ListRequest request() {
        ListRequest asked = new ListRequest(
                words.get().strip(),
                stages.get(),
                labels.choiceProperty().get(),
                scope,
                order.get().sort(),
                order.get().descending());
        return asked.withOwner(shownOwner());
    }

    /** A list behind a number has whom the number counts, whatever is shown elsewhere. */
    private Optional<PersonId> shownOwner() {
        return behind.get().isPresent() ? counted : owner.ownerProperty().get().or(picked::get);
    }

    /** Shows what that person looks after, or {@linkplain PersonId#NOBODY nobody}; everybody's where it is empty. */
    void pick(Optional<PersonId> whose) {
        settling = true;
        owner.mineProperty().set(false);
        picked.set(whose);
        settling = false;
        changed();
    }

    /** Whose prospects are shown. */
    ShownOwner owner() {
        return owner;
    }

    /** Nothing is shown any more. */
    void close() {
        otherOwners.unsubscribe();
        labels.drop();
    }

    /**
     * Takes over a whole request; with a title, it is the list behind a number. A number and what was found for words were
     * counted whoever had been picked here.
     */
    void show(Optional<String> title, ListRequest request) {
        if (title.isPresent() || !request.words().isBlank()) {
            picked.set(Optional.empty());
        }
        behind.set(title);
        scope = request.scope();
        counted = request.owner();
        order.set(new Order(request.sort(), request.descending()));
        narrow(request.words(), request.stages(), request.labels());
    }

    /** Takes words, stages, source and tag away, and shows everybody's; a list behind a number stays of whom the number counts. */
    void clear() {
        settling = true;
        if (behind.get().isEmpty()) {
            owner.mineProperty().set(false);
            picked.set(Optional.empty());
        }
        narrow("", Set.of(), LabelChoice.NONE);
    }

    private void narrow(String newWords, Set<StageKey> newStages, LabelChoice newLabels) {
        settling = true;
        stages.set(Set.copyOf(newStages));
        words.set(newWords);
        labels.pick(newLabels);
        settling = false;
        changed();
    }

    /** Orders by a column; a second time the other way round. */
    void sortBy(ListSort sort) {
        Order now = order.get();
        order.set(new Order(sort, now.sort() == sort && !now.descending()));
        changed();
    }

    /** Shows prospects of this stage too, or no longer. */
    void toggle(StageKey stage) {
        Set<StageKey> now = new HashSet<>(stages.get());
        if (!now.remove(stage)) {
            now.add(stage);
        }
        stages.set(Set.copyOf(now));
        changed();
    }

    private void changed() {
        if (!settling) {
            onChanged.run();
            filtered.set(isFiltered());
        }
    }

    /** Whether others' prospects are left out, and nothing else is. */
    boolean isOfMineAlone() {
        return behind.get().isEmpty() && owner.ownerProperty().get().isPresent() && !isNarrowed();
    }

    private boolean isFiltered() {
        return behind.get().isEmpty() && shownOwner().isPresent() || isNarrowed();
    }

    private boolean isNarrowed() {
        return !words.get().isBlank()
                || !stages.get().isEmpty()
                || !labels.choiceProperty().get().isNone();
    }

    /** The words that every prospect of the list has. */
    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<Order> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** The stages of the list; none stands for all. */
    ReadOnlyObjectProperty<Set<StageKey>> stagesProperty() {
        return stages.getReadOnlyProperty();
    }

    /** What the number counts that the list is behind; empty for the list of all. */
    ReadOnlyObjectProperty<Optional<String>> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /** Whether words, stages, source, tag or owner leave something out. */
    ReadOnlyBooleanProperty filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    /** Whose prospects were picked; empty where everybody's are shown, or mine. */
    ReadOnlyObjectProperty<Optional<PersonId>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** The source and the tag of the list. */
    LabelFilter labels() {
        return labels;
    }
}
