package huni.command;

import huni.work.archive.ArchiveRefusedException;
import huni.work.safety.Backup;
import huni.work.safety.RestorePreview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of everything, or says what that would change. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    @Option(names = "--preview", descriptionKey = "restore.preview")
    private boolean preview;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    RestoreCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException, IOException {
        // From here on it hears that it is to stop: of a damaged store the backups are read before it is refused.
        ArchiveProgress reading = new ArchiveProgress(console, "archive.reading");
        try (OpenStore open = program.openStore(store.folder())) {
            if (open.isShared()) {
                throw new CommandFailedException(console.texts().text("restore.shared", file));
            }
            program.unlockArchive(file);
            RestorePreview found = open.backups().preview(file, reading);
            console.progressEnds();
            if (preview) {
                report(found);
                return ExitCode.OK;
            }
            Backup before = open.backups().restore(file, new ArchiveProgress(console, "archive.taking"));
            console.progressEnds();
            boolean sealed = open.protection().isOn();
            open.protection().putThatOf(file);
            if (!sealed && open.protection().isOn()) {
                console.tell(console.texts().text("restore.encrypted"));
            }
            if (json) {
                console.printJson(
                        new Result(found.prospects(), Optional.of(before.file().toString())));
            } else {
                console.print(console.texts().text("restore.done", found.prospects(), before.file()));
            }
            return ExitCode.OK;
        } catch (UnreadableStoreException damaged) {
            if (preview) {
                throw damaged;
            }
            return mend();
        } catch (ArchiveRefusedException refused) {
            throw refused(refused);
        } finally {
            console.progressEnds();
        }
    }

    /** Nobody can say what goes: what is there cannot be read. */
    private Integer mend() throws CommandFailedException, IOException {
        try {
            program.unlockArchive(file);
            Program.Mended mended =
                    program.restoreDamaged(store.folder(), file, new ArchiveProgress(console, "archive.taking"));
            console.progressEnds();
            if (json) {
                console.printJson(
                        new Result(mended.prospects(), mended.damaged().map(Path::toString)));
            } else {
                console.print(console.texts().text("restore.mended", mended.prospects()));
                mended.damaged()
                        .ifPresent(damaged -> console.print(console.texts().text("restore.kept", damaged)));
            }
            return ExitCode.OK;
        } catch (ArchiveRefusedException refused) {
            throw refused(refused);
        }
    }

    private CommandFailedException refused(ArchiveRefusedException refused) {
        return new CommandFailedException(
                console.texts().text("restore.refused." + key(refused), file, detail(refused)), refused);
    }

    private void report(RestorePreview found) {
        if (json) {
            console.printJson(found);
            return;
        }
        console.print(console.texts().text("restore.would", found.prospects(), found.back(), found.gone()));
        found.changed().ifPresent(changed -> console.print(console.texts().text("restore.changed", changed)));
        if (found.rest()) {
            console.print(console.texts().text("restore.rest"));
        }
        named("restore.gone", found.firstGone());
        named("restore.back", found.firstBack());
    }

    private void named(String key, List<String> companies) {
        if (!companies.isEmpty()) {
            console.print(console.texts().text(key, String.join(", ", companies)));
        }
    }

    /** The end of the key of the sentence for an archive that is refused. */
    static String key(ArchiveRefusedException refused) {
        return switch (refused.misfit()) {
            case NOT_FOUND -> "none";
            case NOT_AN_ARCHIVE, FOREIGN -> "other";
            case NEWER -> "newer";
            case SEALED -> "sealed";
            case DAMAGED, TOO_LARGE, UNSOUND, NOT_EMPTY -> "damaged";
        };
    }

    /** The part that is to blame, for whoever looks into it. */
    static String detail(ArchiveRefusedException refused) {
        return refused.detail();
    }

    private record Result(long prospects, Optional<String> before) {}
}
