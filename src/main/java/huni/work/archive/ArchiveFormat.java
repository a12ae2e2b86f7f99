package huni.work.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Writes and reads the file of an archive. */
public interface ArchiveFormat {

    /** How many rows go by until who watches is told and asked. */
    int ROWS_BETWEEN_LOOKS = 500;

    /**
     * Writes the file as a whole or not at all, over one of that name, readable by its owner alone; when it returns, the file
     * and its name are on the disk.
     *
     * @param program the version of the program
     * @param at the moment of the rows
     */
    ArchiveManifest write(Path file, WorkspaceRows.OneMoment rows, String program, Instant at, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException;

    /** Opens one and reads what it says of itself; its rows are looked at when they are asked for. */
    OpenArchive open(Path file) throws IOException, ArchiveRefusedException;

    /** Reads one from the first to the last byte; what it says of itself is true then. */
    default ArchiveManifest verify(Path file, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        try (OpenArchive archive = open(file)) {
            ArchiveManifest manifest = archive.manifest();
            long[] seen = {0};
            for (ArchivedTable table : manifest.tables()) {
                archive.each(table.name(), _ -> {
                    seen[0]++;
                    if (seen[0] % ROWS_BETWEEN_LOOKS == 0) {
                        watch.at(seen[0], manifest.rows());
                    }
                });
            }
            return manifest;
        }
    }
}
