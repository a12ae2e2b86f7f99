package huni.ui.events;

import huni.domain.ProspectId;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenReport;
import huni.domain.dossier.ProspectQuery;
import huni.domain.prospect.GateAnswer;
import huni.language.CalendarWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.events.EventLine.Choice;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.calendar.EventAssignment.Assignment;
import huni.work.calendar.EventAssignment.PlacedEvent;
import huni.work.calendar.EventAssignment.Whom;
import huni.work.calendar.TakeEvents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The events of a calendar file, one by one: what is clear is taken unless it is left out, what is not is asked. Nothing
 * is written before all of it is taken at once, which one undo takes back.
 */
public final class EventsViewModel implements AutoCloseable {

    private static final int NONE = -1;

    private final Assignment assignment;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final Runnable onClosed;
    private final Latest searches;
    private final ObservableList<EventLine> lines = FXCollections.observableArrayList();
    private final WhomSearch whom;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", NONE);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Map<ProspectId, GateAnswer> said = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<GateFormViewModel>> gate =
            new ReadOnlyObjectWrapper<>(this, "gate", Optional.empty());
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
        this.performer = performer;
        this.texts = texts;
        this.formats = formats;
        this.onClosed = onClosed;
        this.searches = new Latest(tasks);
        this.whom = new WhomSearch(
                prospects,
                searches,
                failure -> problem.set(
                        texts.text("events.search.failed", UnexpectedErrors.log("finding prospects", failure))));
        EventWriter writer = new EventWriter(texts, formats);
        lines.setAll(assignment.events().stream()
                .sorted(Comparator.comparingInt(EventsViewModel::rank))
                .map(writer::line)
                .toList());
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
        whom.begin(shown().map(EventLine::proposed).orElse(List.of()));
    }

    /** The line that is shown. */
    Optional<EventLine> shown() {
        int place = selected.get();
        return place >= 0 && place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
    }

    /**
     * Takes the line that is shown, with the likeliest prospect where nobody said another, and goes on; says false where it
     * has to be said first with whom it is.
     */
    boolean take() {
        Optional<EventLine> line = shown().filter(EventLine::canBeTaken);
        Optional<Whom> likely = line.flatMap(one -> one.proposed().stream().findFirst());
        if (likely.isEmpty() && line.filter(one -> one.whom().isEmpty()).isPresent()) {
            return false;
        }
        line.ifPresent(one -> decide(likely.map(one::with).orElseGet(() -> one.with(Choice.TAKEN))));
        return true;
    }

    /** Leaves the line that is shown out and goes on. */
    void leave() {
        shown().filter(EventLine::canBeTaken).ifPresent(line -> decide(line.with(Choice.LEFT)));
    }

    /** The line that is shown is with the found prospect of that place, from 0; says whether there is one. */
    boolean choose(int place) {
        Optional<Whom> one = shown().filter(EventLine::choosesWhom).flatMap(_ -> whom.at(place));
        one.ifPresent(found -> shown().ifPresent(line -> decide(line.with(found))));
        return one.isPresent();
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

    private List<TakeEvents.Assigned> taken() {
        return lines.stream()
                .flatMap(line -> line.assigned().stream())
                .map(one -> new TakeEvents.Assigned(
                        one.event(), one.prospect(), said.getOrDefault(one.prospect(), new GateAnswer.None())))
                .toList();
    }

    /** Takes what was decided to be taken; what nobody decided is left out, and said. */
    void submit() {
        if (writing.get()) {
            return;
        }
        writing.set(true);
        problem.set("");
        performer.ask(new TakeEvents(taken(), true), this::done, this::refused, this::failed);
    }

    private void refused(Refusal refusal) {
        writing.set(false);
        if (refusal instanceof Refusal.GateClosed closed) {
            gate.set(Optional.of(new GateFormViewModel(
                    closed,
                    new GateFacts(Optional.empty(), "", List.of(), Optional.empty()),
                    formats,
                    texts,
                    answer -> {
                        said.put(closed.prospect(), answer);
                        submit();
                    },
                    () -> gate.set(Optional.empty()))));
        } else {
            failed(performer.sentence(refusal));
        }
    }

    private void failed(String sentence) {
        writing.set(false);
        gate.set(Optional.empty());
        problem.set(sentence);
    }

    /** What is asked of a prospect before an appointment with it is taken; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<GateFormViewModel>> gateProperty() {
        return gate.getReadOnlyProperty();
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

    /** What the prospects are called that are proposed, or that the words find. */
    ObservableList<String> found() {
        return whom.names();
    }

    /** The words by which a prospect is looked for. */
    StringProperty searchProperty() {
        return whom.wordsProperty();
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
