package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.seal.SealedChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's file system {@code durable:}, a layer over any other one. A write returns when it is on the disk. Its first
 * bytes are written last, so that H2 does not recognise a write that a power cut interrupted and ignores it. Files are
 * readable by their owner only. Those of an encrypted store are encrypted below this layer, so that the sums are of what H2
 * reads. The class and its constructor are public only because H2 creates instances by
 * reflection.
 */
public final class DurableFilePath extends FilePathWrapper {

    static final String SCHEME = "durable";

    /** Only H2 and {@link #register} call this. */
    public DurableFilePath() {}

    /** Registers {@code durable:} with H2; may be called more than once. */
    public static void register() {
        FilePath.register(new DurableFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!mode.equals("r")) {
            OwnerOnly.file(onDisk());
        }
        FileChannel file = getBase().open(mode);
        Path place = onDisk();
        try {
            Keyring.closed(place);
            FileChannel whole = SealedChannel.over(file, place, !mode.equals("r"));
            Keyring.opened(place);
            return new DurableChannel(whole, () -> Keyring.closed(place));
        } catch (IOException | RuntimeException e) {
            try (file) {
                throw e;
            }
        }
    }

    @Override
    public boolean createFile() {
        try {
            boolean made = !exists();
            OwnerOnly.file(onDisk());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path onDisk() {
        FilePath path = getBase();
        while (path instanceof FilePathWrapper wrapper) {
            path = wrapper.unwrap();
        }
        return Path.of(path.toString());
    }
}
