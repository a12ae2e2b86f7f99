package huni.ui.checklists;

import huni.language.ChecklistFileWords;
import huni.language.Texts;
import huni.ui.checklists.ChecklistsReader.Stored;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.TaskRunner;
import huni.work.checklist.ChecklistBundle;
import huni.work.checklist.ChecklistFileException;
import huni.work.checklist.ChecklistFiles;
import huni.work.checklist.ImportChecklists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Checklists and objection cards into a file, and those of a file into the program. */
public final class ChecklistTransfer {

    private final ChecklistFiles files;
    private final ChecklistsReader reader;
    private final Performer door;
    private final TaskRunner tasks;
    private final Texts texts;

    public ChecklistTransfer(
            ChecklistFiles files, ChecklistsReader reader, Performer door, TaskRunner tasks, Texts texts) {
        this.files = files;
        this.reader = reader;
        this.door = door;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Hands over the file of everything there is. */
    public void write(Consumer<? super byte[]> onWritten) {
        tasks.run(
                () -> {
                    Stored stored = reader.read();
                    return files.write(new ChecklistBundle(stored.checklists(), stored.objections()));
                },
                onWritten,
                failure -> door.problem(
                        texts.text("checklists.failed.read", UnexpectedErrors.log("writing the checklists", failure))));
    }

    /** Takes what a file holds, as one step of undo; what is wrong with it is told with its line and field. */
    public void read(Path file) {
        tasks.readFile(
                _ -> files.read(Files.readAllBytes(file), reader.pipelines().pipeline()),
                this::take,
                failure -> door.problem(sentence(file, failure)));
    }

    private void take(ChecklistBundle bundle) {
        door.performUndoable(
                new ImportChecklists(bundle),
                texts.text(
                        "checklists.taken",
                        bundle.checklists().size(),
                        bundle.objections().size()));
    }

    private String sentence(Path file, Exception failure) {
        return switch (failure) {
            case ChecklistFileException wrong -> new ChecklistFileWords(texts).sentence(wrong);
            case IOException _ -> texts.text("checklists.file.unread", file.getFileName());
            default ->
                texts.text("checklists.failed.read", UnexpectedErrors.log("reading a file of checklists", failure));
        };
    }
}
