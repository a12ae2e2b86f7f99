package huni.work.safety;

import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.file.Path;

/** The passphrase of a store. All of these take seconds: the whole file is written anew. */
public interface Protection {

    /** Whether there is one. */
    boolean isOn();

    /** Whether that is the present one, or its recovery key: who forgot the one sets another with the other. Takes about a second. */
    boolean isRight(Passphrase passphrase) throws IOException;

    /**
     * Encrypts the store and its backups with a new key, which from then on these two open and nothing else. The first may be
     * closed when it returns. Given up before the store has it, everything is as it was.
     */
    void put(Passphrase passphrase, RecoveryKey recovery, ArchiveWatch watch) throws IOException;

    /**
     * Takes the key of an encrypted archive, so that it can be read.
     *
     * @return false if that is neither its passphrase nor its recovery key
     */
    boolean unlock(Path archive, Passphrase passphrase) throws IOException;

    /**
     * Encrypts a store without a passphrase with the key of an encrypted archive that was just taken in: its passphrase is the
     * store's then. A store that has one keeps it.
     */
    void putThatOf(Path archive) throws IOException;

    /**
     * Writes the store and its backups as they were without one: whoever has the file can read it. Given up before the store
     * is without, everything is encrypted as it was.
     */
    void remove(ArchiveWatch watch) throws IOException;
}
