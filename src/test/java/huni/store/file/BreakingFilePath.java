package huni.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** A file system {@code breaking:} of H2 that refuses every write from a moment on. Static because H2 makes its own copies. */
public final class BreakingFilePath extends FilePathWrapper {

    static final String OPENED = "breaking:";

    private static volatile String refusal = "";

    /** Registers it, well. */
    static void register() {
        refusal = "";
        FilePath.register(new BreakingFilePath());
    }

    /** From now on each write fails with those words of the system; none without words. */
    static void refuse(String words) {
        refusal = words;
    }

    @Override
    public String getScheme() {
        return "breaking";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new BreakingChannel(getBase().open(mode));
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class BreakingChannel extends FileBaseDefault {

        private final FileChannel under;

        BreakingChannel(FileChannel under) {
            this.under = under;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (!refusal.isEmpty()) {
                throw new IOException(refusal);
            }
            return under.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            under.truncate(size);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return under.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return under.size();
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return under.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            under.close();
        }
    }
}
