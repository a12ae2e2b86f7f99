package huni.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's file system {@code durable:}, over any other one: what has been written is on the disk, and a write that a power
 * cut interrupts is seen as not begun, because its first bytes reach the disk last. Files are made readable for their
 * owner only. Public with a public constructor only because H2 makes copies of it.
 */
public final class DurableFilePath extends FilePathWrapper {

    static final String SCHEME = "durable";

    /** Only H2 and {@link #register} call this. */
    public DurableFilePath() {}

    /** Makes {@code durable:} known to H2; once more is harmless. */
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
        return new DurableChannel(getBase().open(mode));
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
