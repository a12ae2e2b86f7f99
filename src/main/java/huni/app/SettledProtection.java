package huni.app;

import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backups;
import huni.work.safety.Passphrase;
import huni.work.safety.Protection;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The passphrase of a store whose backups are made at any time: one that is being written when the key changes would keep the
 * earlier one, or none.
 */
record SettledProtection(Protection seal, Backups backups) implements Protection {

    @Override
    public boolean isOn() {
        return seal.isOn();
    }

    @Override
    public boolean isRight(Passphrase passphrase) throws IOException {
        return seal.isRight(passphrase);
    }

    @Override
    public boolean unlock(Path archive, Passphrase passphrase) throws IOException {
        return seal.unlock(archive, passphrase);
    }

    @Override
    public void put(Passphrase passphrase, RecoveryKey recovery, ArchiveWatch watch) throws IOException {
        backups.<IOException>meanwhile(() -> seal.put(passphrase, recovery, watch));
    }

    @Override
    public void putThatOf(Path archive) throws IOException {
        backups.<IOException>meanwhile(() -> seal.putThatOf(archive));
    }

    @Override
    public void remove(ArchiveWatch watch) throws IOException {
        backups.<IOException>meanwhile(() -> seal.remove(watch));
    }
}
