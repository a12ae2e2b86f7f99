package huni.work.safety;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.file.Path;

/** What backups ask of the store that they are made of. */
public interface BackedUpStore {

    /** How often something was written; what is the same as before has not changed since. */
    long commits();

    /** Reads every byte of its file and keeps what was found. For the lane of long reads. */
    void look(ArchiveWatch watch);

    /** Whether new backups may displace older ones: not while it is known that the store is not sound. */
    boolean isTrusted();

    /** A person has seen what it lacks of what was saved, and goes on with what is there. */
    void lackSeen();

    /**
     * Opens a copy of a file of a whole store, brings it up to date and makes an archive of it; the file stays as it is.
     *
     * @param place a folder that is made for it; the archive and everything else that is needed meanwhile lies in it
     * @return the archive
     * @throws ArchiveRefusedException if it is no store, or one that cannot be opened
     */
    Path archive(Path file, Path place, ArchiveWatch watch) throws IOException, ArchiveRefusedException;
}
