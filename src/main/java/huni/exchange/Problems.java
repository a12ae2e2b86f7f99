package huni.exchange;

import huni.work.imports.FileProblem;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns what goes wrong with a file into the problem a person can act on. */
final class Problems {

    private Problems() {}

    static UnreadableFileException unreadable(Path file, FileProblem.Kind kind, String... more) {
        String[] args = new String[more.length + 1];
        args[0] = nameOf(file);
        System.arraycopy(more, 0, args, 1, more.length);
        return new UnreadableFileException(FileProblem.of(kind, args));
    }

    static UnreadableFileException of(Path file, IOException cause) {
        UnreadableFileException problem = unreadable(
                file,
                cause instanceof AccessDeniedException || Files.exists(file)
                        ? FileProblem.Kind.NOT_READABLE
                        : FileProblem.Kind.NOT_FOUND);
        problem.initCause(cause);
        return problem;
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
