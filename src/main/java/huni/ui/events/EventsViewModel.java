package huni.ui.events;

import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenReport;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
import huni.language.CalendarWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.events.EventLine.Choice;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Outcome;
import huni.work.calendar.EventAssignment.Assignment;
import huni.work.calendar.EventAssignment.PlacedEvent;
import huni.work.calendar.EventAssignment.Whom;
import huni.work.calendar.TakeEvents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The events of a calendar file, one by one: what is clear is taken unless it is left out, what is not is asked. Nothing
 * is written before all of it is taken at once, which one undo takes back.
 */
public final class EventsViewModel implements AutoCloseable {

    private static final int FOUND = 5;
    private static final int NONE = -1;

    private final Assignment assignment;
    private final ProspectQuery prospects;
    private final Performer performer;
    private final Texts texts;
    private final Runnable onClosed;
    private final Latest searches;
    private final ObservableList<EventLine> lines = FXCollections.observableArrayList();
    private final List<Whom> found = new ArrayList<>();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", NONE);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");

    /**
     * The events of a file, the ones that are asked first.
     *
     * @param prospects found by words; asked off the screen's thread
     * @param onClosed told when all of it is taken, or given up
     */
    public EventsViewModel(
            Assignment assignment,
            ProspectQuery prospects,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Runnable onClosed) {
        this.assignment = assignment;
        this.prospects = prospects;
        this.performer = performer;
        this.texts = texts;
        this.onClosed = onClosed;
        this.searches = new Latest(tasks);
        EventWriter writer = new EventWriter(texts, formats);
        lines.setAll(assignment.events().stream()
                .sorted(Comparator.comparingInt(EventsViewModel::rank))
                .map(writer::line)
                .toList());
        search.subscribe((_, words) -> find(words));
        if (!lines.isEmpty()) {
            select(0);
        }
        count();
    }

    private static int rank(PlacedEvent event) {
        if (event.isAsked()) {
            return 0;
        }
        return event.assigned().isPresent() && event.event().refused().isEmpty() ? 1 : 2;
    }

    /** Shows a line, and whom it could be with. */
    void select(int place) {
        selected.set(place);
        search.set("");
        show(List.of());
    }

    private void show(List<Whom> all) {
        found.clear();
        found.addAll(all);
        names.setAll(all.stream().map(Whom::company).toList());
    }

    /** The line that is shown. */
    Optional<EventLine> shown() {
        int place = selected.get();
        return place >= 0 && place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
    }

    /** Takes the line that is shown and goes on; says false where it has to be said first with whom it is. */
    boolean take() {
        Optional<EventLine> line = shown().filter(EventLine::canBeTaken);
        if (line.filter(one -> one.whom().isEmpty()).isPresent()) {
            return false;
        }
        line.ifPresent(one -> decide(one.with(Choice.TAKEN)));
        return true;
    }

    /** Leaves the line that is shown out and goes on. */
    void leave() {
        shown().filter(EventLine::canBeTaken).ifPresent(line -> decide(line.with(Choice.LEFT)));
    }

    /** The line that is shown is with the found prospect of that place, from 0; says whether there is one. */
    boolean choose(int place) {
        boolean there =
                place < found.size() && shown().filter(EventLine::choosesWhom).isPresent();
        if (there) {
            Whom whom = found.get(place);
            shown().ifPresent(line -> decide(line.with(whom)));
        }
        return there;
    }

    private void decide(EventLine line) {
        int place = selected.get();
        lines.set(place, line);
        count();
        select(IntStream.concat(IntStream.range(place + 1, lines.size()), IntStream.range(0, place))
                .filter(i -> lines.get(i).isOpen())
                .findFirst()
                .orElse(place));
    }

    private void count() {
        long open = lines.stream().filter(EventLine::isOpen).count();
        summary.set(
                open == 0
                        ? texts.text("events.summary", taken().size())
                        : texts.text("events.summary.open", open, taken().size()));
    }

    private void find(String words) {
        if (words.isBlank()) {
            show(List.of());
            return;
        }
        searches.run(
                () -> prospects.search(words, FOUND),
                rows -> show(rows.stream().map(EventsViewModel::whom).toList()),
                failure -> problem.set(
                        texts.text("events.search.failed", UnexpectedErrors.log("finding prospects", failure))));
    }

    private static Whom whom(ProspectRow row) {
        return new Whom(row.prospect(), row.company());
    }

    private List<TakeEvents.Assigned> taken() {
        return lines.stream().flatMap(line -> line.assigned().stream()).toList();
    }

    /** Takes what was decided to be taken; what nobody decided is left out, and said. */
    void submit() {
        if (writing.get()) {
            return;
        }
        writing.set(true);
        problem.set("");
        performer.perform(new TakeEvents(taken()), this::done, sentence -> {
            writing.set(false);
            problem.set(sentence);
        });
    }

    private void done(Outcome.Done<TakenReport> done) {
        List<TakenEvent> open = new ArrayList<>();
        List<TakenEvent> refused = new ArrayList<>();
        for (EventLine line : lines) {
            if (line.assigned().isEmpty() && line.choice() != Choice.LEFT) {
                (line.placed().event().refused().isPresent() ? refused : open)
                        .add(line.placed().event());
            } else if (!line.canBeTaken()) {
                refused.add(line.placed().event());
            }
        }
        performer.offerUndo(
                String.join(
                        "\n", new CalendarWords(texts).lines(done.result().and(assignment.leftAlone()), open, refused)),
                done);
        onClosed.run();
    }

    /** Closes without taking anything. */
    void cancel() {
        onClosed.run();
    }

    /** The events, in their order. */
    ObservableList<EventLine> lines() {
        return lines;
    }

    /** What the prospects are called that the words find. */
    ObservableList<String> found() {
        return names;
    }

    /** The words by which a prospect is looked for. */
    StringProperty searchProperty() {
        return search;
    }

    /** Which line is shown; negative if none is. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** How many are taken, and how many are still to be decided. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What went wrong; empty if nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it is being written. */
    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    @Override
    public void close() {
        searches.drop();
    }
}
