package huni.work.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Writes the whole workspace into one file, and reads it again. The file holds everything but the person's own settings:
 * the journal with what can be undone, drafts and the trash too.
 */
public final class Archives {

    private final ArchiveFormat format;
    private final WorkspaceRows rows;
    private final WorkspaceReplacement store;
    private final String program;
    private final InstantSource clock;
    private final Runnable onReplaced;

    /**
     * The archives of one store.
     *
     * @param program the version of the program
     * @param onReplaced runs when something else was put in the place of everything
     */
    public Archives(
            ArchiveFormat format,
            WorkspaceRows rows,
            WorkspaceReplacement store,
            String program,
            InstantSource clock,
            Runnable onReplaced) {
        this.format = format;
        this.rows = rows;
        this.store = store;
        this.program = program;
        this.clock = clock;
        this.onReplaced = onReplaced;
    }

    /**
     * Writes everything as it is at this moment, while the program is in use; for the lane of long reads. A file of that
     * name is replaced when the new one is whole.
     */
    public ArchiveManifest write(Path file, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        return rows.snapshot(snapshot -> format.write(file, snapshot, program, clock.instant(), watch));
    }

    /** Opens one to look at its rows; whoever opens it closes it. */
    public OpenArchive open(Path file) throws IOException, ArchiveRefusedException {
        return format.open(file);
    }

    /** Reads one from the first to the last byte; what it says of itself is true then. */
    public ArchiveManifest verify(Path file, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        return format.verify(file, watch);
    }

    /**
     * Puts what an archive holds in the place of everything that is in the store; for the writing thread. Whoever
     * listens to changes is then told that everything is otherwise.
     */
    public ArchiveManifest takeIn(Path file, WorkspaceReplacement.Terms terms, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException {
        try (OpenArchive archive = format.open(file)) {
            store.replaceBy(archive, terms, watch);
            onReplaced.run();
            return archive.manifest();
        }
    }
}
