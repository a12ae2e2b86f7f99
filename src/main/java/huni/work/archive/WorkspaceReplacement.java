package huni.work.archive;

import java.io.IOException;

/** Puts the rows of an archive in the place of everything that a store holds. */
public interface WorkspaceReplacement {

    /**
     * Builds a store of the archive's rows beside the present one, brings it up to the schema of the program, looks at
     * every row of it, and puts it in the present one's place in one step. It is for the writing thread.
     *
     * @param terms what must hold for that
     * @throws ArchiveRefusedException if the archive is not as it was written, or against the terms; nothing was changed
     */
    void replaceBy(OpenArchive archive, Terms terms, ArchiveWatch watch) throws IOException, ArchiveRefusedException;

    /**
     * When a store is replaced.
     *
     * @param onlyEmpty only if it has no prospects
     * @param onlySound only if nothing is wrong with the archive's content
     */
    record Terms(boolean onlyEmpty, boolean onlySound) {}
}
