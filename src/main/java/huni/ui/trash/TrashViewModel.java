package huni.ui.trash;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.trash.RemovedProspect;
import huni.domain.trash.TrashQuery;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.trash.BringBack;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was removed, the latest first: when, by what, and the way back. */
public final class TrashViewModel implements AutoCloseable {

    /** So many are listed; whoever looks for an older one types its name. */
    static final int MOST = 500;

    private final TrashQuery trash;
    private final PipelineQuery pipelines;
    private final Performer door;
    private final Texts texts;
    private final Formats formats;
    private final TrashExits exits;
    private final Latest reading;
    private final Runnable stopListening;
    private final ObservableList<TrashLine> lines = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper none = new ReadOnlyStringWrapper(this, "none", "");

    /** Begins to read; close it when its screen closes. */
    public TrashViewModel(
            TrashQuery trash,
            PipelineQuery pipelines,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            TrashExits exits) {
        this.trash = trash;
        this.pipelines = pipelines;
        this.door = performer.forScreen();
        this.texts = texts;
        this.formats = formats;
        this.exits = exits;
        this.reading = new Latest(tasks);
        this.stopListening = performer.onChanged(_ -> reload());
        search.subscribe((_, _) -> reload());
        reload();
    }

    private record Found(List<TrashLine> lines, long all) {}

    private void reload() {
        String words = search.get().strip();
        reading.runLong(
                _ -> {
                    Pipeline pipeline = pipelines.pipeline();
                    return new Found(
                            trash.removed(words, MOST).stream()
                                    .map(one -> line(one, pipeline))
                                    .toList(),
                            trash.count(words));
                },
                found -> show(found, words),
                failure -> door.problem(
                        texts.text("trash.read.failed", UnexpectedErrors.log("reading the trash", failure))));
    }

    private void show(Found found, String words) {
        if (!lines.equals(found.lines())) {
            lines.setAll(found.lines());
        }
        summary.set(
                found.all() > found.lines().size()
                        ? texts.text("trash.summary.some", found.lines().size(), found.all())
                        : texts.text("trash.summary", found.all()));
        none.set(texts.text(words.isEmpty() ? "trash.none" : "trash.none.found", words));
    }

    private TrashLine line(RemovedProspect one, Pipeline pipeline) {
        String who = Stream.of(one.contact(), new DomainWords(texts).stage(pipeline.stage(one.stage())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new TrashLine(
                one.id(),
                one.company(),
                who,
                TrashLine.cause(one, texts),
                one.at().map(formats::relativeDay).orElse(""));
    }

    /** Brings those back, in one step. */
    void bringBack(List<TrashLine> chosen) {
        if (!chosen.isEmpty()) {
            door.performUndoable(
                    new BringBack(chosen.stream().map(TrashLine::prospect).toList()),
                    texts.text("trash.brought_back", chosen.getFirst().company(), chosen.size() - 1));
        }
    }

    /** Writes all that have the words into a file, those too that are not listed. */
    void save() {
        String words = search.get().strip();
        exits.save(() -> new TrashTable(texts, formats)
                .of(trash.removed(words, Math.toIntExact(trash.count(words))), pipelines.pipeline()));
    }

    /** Asks whether those are forgotten for good. */
    void forget(List<TrashLine> chosen) {
        if (!chosen.isEmpty()) {
            exits.forget(chosen.stream().map(TrashLine::prospect).toList());
        }
    }

    /** Goes away; what is looked for is given up first. */
    void leave() {
        if (search.get().isEmpty()) {
            exits.close();
        } else {
            search.set("");
        }
    }

    /** Goes away at once. */
    void end() {
        exits.close();
    }

    ObservableList<TrashLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** What is looked for. */
    StringProperty searchProperty() {
        return search;
    }

    /** How many there are. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What is said where none is listed. */
    ReadOnlyStringProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    @Override
    public void close() {
        stopListening.run();
        reading.drop();
    }
}
