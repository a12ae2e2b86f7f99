package huni.work.safety;

import huni.work.archive.ArchiveWatch;

/** What backups ask of the store that they are made of. */
public interface BackedUpStore {

    /** How often something was written; what is the same as before has not changed since. */
    long commits();

    /** Reads every byte of its file and keeps what was found. For the lane of long reads. */
    void look(ArchiveWatch watch);

    /** Whether new backups may displace older ones: not while it is known that the store is not sound. */
    boolean isTrusted();
}
