package huni.ui.away;

import huni.domain.PeopleQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.UnmergedWords;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.away.Unmerged;
import huni.work.away.UnmergedList;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of what could not be brought together; each of them is decided one way or the other. */
public final class UnmergedViewModel {

    private final UnmergedList list;
    private final PipelineQuery pipelines;
    private final PeopleQuery people;
    private final Performer door;
    private final Texts texts;
    private final Formats formats;
    private final TaskRunner tasks;
    private final Latest reading;
    private final ObservableList<UnmergedLine> lines = FXCollections.observableArrayList();

    /** Begins to read. */
    public UnmergedViewModel(
            UnmergedList list,
            PipelineQuery pipelines,
            PeopleQuery people,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats) {
        this.list = list;
        this.pipelines = pipelines;
        this.people = people;
        this.door = performer.forScreen();
        this.texts = texts;
        this.formats = formats;
        this.tasks = tasks;
        this.reading = new Latest(tasks);
        reload();
    }

    private void reload() {
        reading.runLong(
                _ -> {
                    UnmergedWords words = new UnmergedWords(texts, formats, pipelines.pipeline(), people.people());
                    return list.all().stream()
                            .map(one -> new UnmergedLine(
                                    one,
                                    words.title(one),
                                    words.when(one),
                                    words.sentence(one),
                                    words.typed(one),
                                    one.canBeTaken()))
                            .toList();
                },
                lines::setAll,
                failure -> door.problem(texts.text(
                        "unmerged.failed", UnexpectedErrors.log("reading what could not be merged", failure))));
    }

    /** What is still to be decided, the oldest first. */
    ObservableList<UnmergedLine> lines() {
        return lines;
    }

    /** Writes it after all; why it is refused is told at the bottom of the window, and it stays on the list. */
    void takeMine(UnmergedLine line) {
        door.perform(list.mine(line.one()), done -> {
            door.offerUndo(texts.text("unmerged.taken", line.title()), done);
            decide(line.one());
        });
    }

    /** What stands there stays, or the words were written elsewhere. */
    void leaveTheirs(UnmergedLine line) {
        decide(line.one());
    }

    private void decide(Unmerged one) {
        lines.removeIf(line -> line.one().equals(one));
        tasks.writeQuietly(
                () -> {
                    list.decided(one);
                    return true;
                },
                _ -> reload(),
                failure -> door.problem(texts.text(
                        "unmerged.failed", UnexpectedErrors.log("deciding what could not be merged", failure))));
    }
}
