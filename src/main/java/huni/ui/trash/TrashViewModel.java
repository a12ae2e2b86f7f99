package huni.ui.trash;

import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.Contact;
import huni.domain.trash.Removed;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.TrashQuery;
import huni.language.Formats;
import huni.language.RemovedWords;
import huni.language.Texts;
import huni.language.table.RemovedTable;
import huni.language.table.TableTitles;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.trash.BringBack;
import java.util.List;
import java.util.Optional;
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

    /** What the journal keeps of all parts, read once and again after a change; for the screen's thread. */
    private Optional<List<RemovedPart>> parts = Optional.empty();

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
        this.stopListening = performer.onChanged(_ -> {
            parts = Optional.empty();
            reload();
        });
        search.subscribe((_, _) -> reload());
        reload();
    }

    private record Found(List<TrashLine> lines, long all, List<RemovedPart> parts) {}

    private void reload() {
        String words = search.get().strip();
        Optional<List<RemovedPart>> known = parts;
        reading.runLong(
                _ -> {
                    RemovedWords said = new RemovedWords(texts, formats, pipelines.pipeline());
                    List<RemovedPart> read = known.orElseGet(() -> trash.parts(""));
                    List<RemovedPart> wanted =
                            read.stream().filter(part -> part.has(words)).toList();
                    return new Found(
                            TrashQuery.latestFirst(trash.removed(words, MOST), wanted, MOST).stream()
                                    .map(one -> line(one, said))
                                    .toList(),
                            trash.count(words) + wanted.size(),
                            read);
                },
                found -> show(found, words),
                failure -> door.problem(
                        texts.text("trash.read.failed", UnexpectedErrors.log("reading the trash", failure))));
    }

    private void show(Found found, String words) {
        parts = Optional.of(found.parts());
        if (!lines.equals(found.lines())) {
            lines.setAll(found.lines());
        }
        summary.set(
                found.all() > found.lines().size()
                        ? texts.text("trash.summary.some", found.lines().size(), found.all())
                        : texts.text("trash.summary", found.all()));
        none.set(texts.text(words.isEmpty() ? "trash.none" : "trash.none.found", words));
    }

    private TrashLine line(Removed one, RemovedWords said) {
        String who = Stream.of(
                        one instanceof RemovedPart ? said.kind(one) : "",
                        one instanceof RemovedPart ? one.company() : "",
                        said.detail(one))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new TrashLine(
                one,
                said.name(one),
                who,
                said.cause(one),
                one.at().map(formats::relativeDay).orElse(""));
    }

    /** Brings those back, in one step. */
    void bringBack(List<TrashLine> chosen) {
        if (!chosen.isEmpty()) {
            door.performUndoable(
                    new BringBack(prospects(chosen), parts(chosen)),
                    texts.text("trash.brought_back", chosen.getFirst().name(), chosen.size() - 1));
        }
    }

    private static List<ProspectId> prospects(List<TrashLine> chosen) {
        return chosen.stream()
                .filter(TrashLine::isProspect)
                .map(line -> line.removed().prospect())
                .toList();
    }

    private static List<RemovedPart> parts(List<TrashLine> chosen) {
        return chosen.stream()
                .map(TrashLine::removed)
                .filter(RemovedPart.class::isInstance)
                .map(RemovedPart.class::cast)
                .toList();
    }

    /** Writes all that have the words into a file, those too that are not listed. */
    void save() {
        String words = search.get().strip();
        exits.save(() -> new RemovedTable(trash, pipelines, texts, formats).of(words, TableTitles.WORDS));
    }

    /** Whether they can be forgotten: prospects together, people each alone; a purchase is forgotten with its prospect. */
    static boolean canForget(List<? extends TrashLine> chosen) {
        boolean prospects = chosen.stream().allMatch(TrashLine::isProspect);
        return !chosen.isEmpty()
                && (prospects || chosen.size() == 1 && !chosen.getFirst().isPurchase());
    }

    /** Asks whether those are forgotten for good. */
    void forget(List<TrashLine> chosen) {
        if (!canForget(chosen)) {
            return;
        }
        exits.forget(
                chosen.getFirst().removed() instanceof RemovedPart part
                                && part.what() instanceof RemovedPart.RemovedPerson(Contact contact, var _)
                        ? new ForgetWhom(List.of(part.prospect()), Optional.of(contact.id()))
                        : ForgetWhom.prospects(prospects(chosen)));
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
