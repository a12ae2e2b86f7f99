package huni.testing;

import huni.work.archive.ArchiveWatch;
import huni.work.safety.Passphrase;
import huni.work.safety.Protection;
import huni.work.safety.RecoveryKey;
import java.nio.file.Path;

/** A store that cannot be encrypted. */
public record NoProtection() implements Protection {

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public boolean isRight(Passphrase passphrase) {
        return false;
    }

    @Override
    public void put(Passphrase passphrase, RecoveryKey recovery, ArchiveWatch watch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean unlock(Path archive, Passphrase passphrase) {
        return false;
    }

    @Override
    public void putThatOf(Path archive) {
        // Nothing is encrypted here.
    }

    @Override
    public void remove(ArchiveWatch watch) {
        throw new UnsupportedOperationException();
    }
}
