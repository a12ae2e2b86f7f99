package huni.store.seal;

import huni.work.archive.ArchiveCover;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/** The archives of a store: encrypted from the moment the store is, by the same passphrase. */
public final class SealedArchives implements ArchiveCover {

    private final Optional<Path> store;

    private SealedArchives(Optional<Path> store) {
        this.store = store;
    }

    /** @param file of the store */
    public static SealedArchives of(Path file) {
        return new SealedArchives(Optional.of(file));
    }

    /** Archives of no store, which are only read. */
    public static SealedArchives toRead() {
        return new SealedArchives(Optional.empty());
    }

    @Override
    public boolean isOver(Path file) throws IOException {
        return SealHeader.isIn(file);
    }

    @Override
    public OutputStream over(OutputStream file) throws IOException {
        if (store.isPresent() && Keyring.isSealed(store.get())) {
            return new SealedParts.Writing(file, Keyring.requiredKey(store.get()));
        }
        return NONE.over(file);
    }

    @Override
    public SeekableByteChannel open(Path file) throws IOException, ArchiveRefusedException {
        Optional<StoreKey> key = Keyring.key(file);
        if (key.isEmpty()) {
            throw new ArchiveRefusedException(Misfit.SEALED, "");
        }
        return SealedParts.open(file, key.get());
    }
}
