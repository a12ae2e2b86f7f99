package huni.faults.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** An open file, or a folder that is opened to be forced, of which each change is written down. */
final class RecordedChannel extends FileChannel {

    private static final int PART = 1 << 16;

    private final FileChannel under;
    private final int number;
    private final boolean appends;

    RecordedChannel(FileChannel under, int number, boolean appends) {
        this.under = under;
        this.number = number;
        this.appends = appends;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return DiskLog.together(() -> {
            long position = appends ? under.size() : under.position();
            int written = recorded(source, position);
            under.position(position + written);
            return written;
        });
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return DiskLog.together(() -> recorded(source, appends ? under.size() : position));
    }

    private int recorded(ByteBuffer source, long position) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        ByteBuffer all = ByteBuffer.wrap(bytes);
        while (all.hasRemaining()) {
            under.write(all, position + all.position());
        }
        source.position(source.limit());
        if (bytes.length > 0) {
            DiskLog.written(number, position, bytes);
        }
        return bytes.length;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(sources[i]);
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        DiskLog.together(() -> {
            boolean isLonger = under.size() > size;
            under.truncate(size);
            if (isLonger) {
                DiskLog.truncated(number, size);
            }
            return size;
        });
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        DiskLog.together(() -> {
            DiskLog.forced(number);
            return number;
        });
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer part = ByteBuffer.allocate((int) Math.min(PART, count));
        long copied = 0;
        while (copied < count) {
            part.clear().limit((int) Math.min(PART, count - copied));
            if (source.read(part) < 0) {
                break;
            }
            copied += write(part.flip(), position + copied);
        }
        return copied;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return under.transferTo(position, count, target);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        if (!mode.equals(MapMode.READ_ONLY)) {
            throw new UnsupportedOperationException("what is written through memory is not seen");
        }
        return under.map(mode, position, size);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return under.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return under.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return under.read(target, position);
    }

    @Override
    public long position() throws IOException {
        return under.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        under.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return under.size();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return under.lock(position, size, shared);
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
