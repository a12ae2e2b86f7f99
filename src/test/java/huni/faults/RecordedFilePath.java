package huni.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A file system {@code recorded:} of H2 that writes down every change of its files in the current {@link DiskRecord}. The
 * record is static because H2 makes its own copies of this class.
 */
public final class RecordedFilePath extends FilePathWrapper {

    private static DiskRecord record = new DiskRecord();

    static DiskRecord start() {
        FilePath.register(new RecordedFilePath());
        record = new DiskRecord();
        return record;
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new RecordedChannel(getBase().open(mode), record);
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class RecordedChannel extends FileBaseDefault {

        private final FileChannel under;
        private final DiskRecord record;

        RecordedChannel(FileChannel under, DiskRecord record) {
            this.under = under;
            this.record = record;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            record.write(position, bytes);
            return under.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            record.force();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            record.truncate(size);
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
