package huni.command;

import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup and reads it again from the first to the last byte. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "backup.to")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    BackupCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException, IOException {
        try (OpenStore open = program.openExisting(store.folder())) {
            if (to.isPresent()) {
                Path file = to.get().toAbsolutePath();
                report(file, open.backups().makeAt(file, progress()));
            } else {
                Backup made = open.backups().make(BackupReason.ASKED, progress());
                // What the look at the store would have found is not known, if it was given up.
                if (!console.isStopped()) {
                    open.backups().rotate(open.workspace().now().instant());
                }
                report(made.file(), open.backups().manifest(made.file()));
                if (!open.backups().mayDisplace()) {
                    console.tell(console.texts().text("backup.unsound"));
                }
            }
            return ExitCode.OK;
        } catch (ArchiveRefusedException refused) {
            throw new CommandFailedException(
                    console.texts().text("backup.unread", RestoreCommand.detail(refused)), refused);
        } finally {
            console.progressEnds();
        }
    }

    private ArchiveWatch progress() {
        return new ArchiveProgress(console, "archive.writing");
    }

    private void report(Path file, ArchiveManifest manifest) {
        console.progressEnds();
        if (json) {
            console.printJson(new Result(file.toString(), manifest.prospects(), manifest.rows()));
        } else {
            console.print(console.texts().text("backup.done", manifest.prospects(), manifest.rows(), file));
        }
    }

    private record Result(String file, long prospects, long rows) {}
}
