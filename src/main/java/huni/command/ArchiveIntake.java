package huni.command;

import huni.language.ArchiveWords;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.WorkspaceReplacement.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/** Takes the archive of a whole store into an empty one. */
final class ArchiveIntake {

    private static final String ENDING = ".huni";
    private static final Terms INTO_EMPTY = new Terms(true, true);

    private final Program program;
    private final Console console;

    ArchiveIntake(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** Whether a file is one by its name. */
    static boolean isArchive(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Reads it once before a store is made: one that is refused makes none. */
    int take(Path file, Optional<Path> folder, boolean json) throws CommandFailedException {
        try {
            program.archives().verify(file, new ArchiveProgress(console, "archive.reading"));
            try (OpenStore open = program.openStore(folder)) {
                console.refuseShared(open);
                ArchiveManifest taken =
                        open.archives().takeIn(file, INTO_EMPTY, new ArchiveProgress(console, "archive.taking"));
                console.progressEnds();
                if (json) {
                    console.printJson(ArchiveJson.of(file, taken));
                } else {
                    console.print(console.texts().text("archive.taken", file, taken.prospects(), taken.rows()));
                }
                return ExitCode.OK;
            }
        } catch (ArchiveRefusedException e) {
            throw new CommandFailedException(new ArchiveWords(console.texts()).refused(file, e), e);
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("failed.disk", String.valueOf(e.getMessage())), e);
        } finally {
            console.progressEnds();
        }
    }
}
