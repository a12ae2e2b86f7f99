package huni.command;

import huni.language.ChecklistFileWords;
import huni.work.Outcome;
import huni.work.checklist.ChecklistBundle;
import huni.work.checklist.ChecklistFileException;
import huni.work.checklist.ImportChecklists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the checklists and objection cards into a file, or takes those of a file. */
@Command(name = "checklists", mixinStandardHelpOptions = true)
final class ChecklistsCommand implements Callable<Integer> {

    /** What is done with the file. */
    enum Way {
        EXPORT,
        IMPORT
    }

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(index = "0", paramLabel = "export|import", descriptionKey = "checklists.way")
    private Way way = Way.EXPORT;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "checklists.file")
    private Path file = Path.of("");

    ChecklistsCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            return switch (way) {
                case EXPORT -> write(open);
                case IMPORT -> read(open);
            };
        }
    }

    private Integer write(OpenStore open) throws CommandFailedException {
        ChecklistBundle bundle = new ChecklistBundle(
                open.checklists().checklists(), open.objections().cards());
        try {
            program.write(file, program.checklistFiles().write(bundle));
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("checklists.unwritten", file));
        }
        console.print(
                console.texts().text("checklists.exported", bundle.checklists().size(), file));
        return ExitCode.OK;
    }

    private Integer read(OpenStore open) throws CommandFailedException {
        try {
            ChecklistBundle bundle = program.checklistFiles()
                    .read(Files.readAllBytes(file), open.pipelines().pipeline());
            switch (open.workspace().perform(new ImportChecklists(bundle))) {
                case Outcome.Done<Integer>(Integer brought, var step) ->
                    console.print(
                            step.isPresent()
                                    ? console.texts().text("checklists.imported", brought)
                                    : console.texts().text("checklists.unchanged", file));
                case Outcome.Refused<Integer> refused ->
                    throw new CommandFailedException(console.words().refusal(refused.refusal()));
            }
        } catch (ChecklistFileException e) {
            throw new CommandFailedException(new ChecklistFileWords(console.texts()).sentence(e));
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("checklists.unread", file));
        }
        return ExitCode.OK;
    }
}
