package huni.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * Writes all but the first 512 bytes, forces them to the disk, then writes the first 512 bytes and forces them. H2 knows a
 * block by its first bytes, and a sector is written whole or not at all: so a block is on the disk complete, or it is not
 * there. A block gets the sum of its bytes on the way ({@link ChunkSum}). After a failed write or force nobody knows what the disk holds; from then on every write is refused.
 */
public final class DurableChannel extends FileBaseDefault {

    /** The number of bytes that a disk writes as one. */
    public static final int SECTOR = 512;

    private final FileChannel under;
    private final Runnable onClosed;
    private @Nullable IOException failure;

    DurableChannel(FileChannel under, Runnable onClosed) {
        this.under = under;
        this.onClosed = onClosed;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        ChunkSum.stamp(source, position);
        int length = source.remaining();
        ByteBuffer rest = source.duplicate();
        orFailForever(() -> {
            if (length > SECTOR) {
                rest.position(rest.position() + SECTOR);
                writeWhole(rest, position + SECTOR);
                under.force(false);
            }
            ByteBuffer first = source.duplicate();
            first.limit(first.position() + Math.min(length, SECTOR));
            writeWhole(first, position);
            under.force(false);
        });
        source.position(source.limit());
        return length;
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
        orFailForever(() -> under.force(metaData));
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        orFailForever(() -> under.truncate(size));
    }

    /** Reads at the same time do not disturb each other: each has a position of its own. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
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
        try {
            under.close();
        } finally {
            onClosed.run();
        }
    }

    private void writeWhole(ByteBuffer source, long position) throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += under.write(source, at);
        }
    }

    private void orFailForever(Change change) throws IOException {
        if (failure != null) {
            throw new IOException("an earlier write did not reach the disk", failure);
        }
        try {
            change.make();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }
}
