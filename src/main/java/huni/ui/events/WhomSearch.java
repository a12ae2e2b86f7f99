package huni.ui.events;

import huni.domain.dossier.ProspectQuery;
import huni.ui.kit.Latest;
import huni.work.calendar.EventAssignment.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** With whom an event could be: those that are proposed, and while words are typed those in which they are found. */
final class WhomSearch {

    private static final int FOUND = 5;

    private final ProspectQuery prospects;
    private final Latest searches;
    private final Consumer<Exception> onFailed;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final List<Whom> found = new ArrayList<>();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private List<Whom> proposed = List.of();

    /** @param prospects asked off the screen's thread */
    WhomSearch(ProspectQuery prospects, Latest searches, Consumer<Exception> onFailed) {
        this.prospects = prospects;
        this.searches = searches;
        this.onFailed = onFailed;
        words.subscribe((_, typed) -> find(typed));
    }

    /** Begins anew, with those that are proposed. */
    void begin(List<Whom> likely) {
        proposed = likely;
        words.set("");
        show(likely);
    }

    private void find(String typed) {
        if (typed.isBlank()) {
            searches.drop();
            show(proposed);
            return;
        }
        searches.run(
                () -> prospects.search(typed, FOUND),
                rows -> show(rows.stream()
                        .map(row -> new Whom(row.prospect(), row.company()))
                        .toList()),
                onFailed);
    }

    private void show(List<Whom> all) {
        found.clear();
        found.addAll(all);
        names.setAll(all.stream().map(Whom::company).toList());
    }

    /** The one of that place, from 0. */
    Optional<Whom> at(int place) {
        return place < found.size() ? Optional.of(found.get(place)) : Optional.empty();
    }

    /** What they are called. */
    ObservableList<String> names() {
        return names;
    }

    /** The words by which one is looked for. */
    StringProperty wordsProperty() {
        return words;
    }
}
