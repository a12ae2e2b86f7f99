package huni.store.seal;

import huni.work.archive.ArchiveCover;
import huni.work.archive.ArchiveWatch;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32C;

/**
 * Writes a file of a store once more with another key, or with none, and reads it again before it counts. A file of the
 * database and an archive differ in how they lie on the disk.
 */
public enum SealedCopy {
    /** A file of H2's, which is read and written at any place. */
    DATABASE {
        @Override
        SeekableByteChannel content(FileChannel file, Path path) throws IOException {
            return SealedChannel.over(file, path, false);
        }

        @Override
        long write(Pieces content, FileChannel file, Optional<StoreKey> key) throws IOException {
            FileChannel out = key.isPresent() ? SealedChannel.begin(file, key.get()) : file;
            CRC32C sum = new CRC32C();
            long[] at = {0};
            content.each(bytes -> {
                sum.update(bytes.duplicate());
                while (bytes.hasRemaining()) {
                    at[0] += out.write(bytes, at[0]);
                }
            });
            return sum.getValue();
        }
    },
    /** An archive, which is written from its beginning to its end. */
    ARCHIVE {
        @Override
        SeekableByteChannel content(FileChannel file, Path path) throws IOException {
            return Keyring.isSealed(path) ? SealedParts.open(path, Keyring.requiredKey(path)) : file;
        }

        @Override
        long write(Pieces content, FileChannel file, Optional<StoreKey> key) throws IOException {
            OutputStream plain = new BufferedOutputStream(Channels.newOutputStream(file), PIECE);
            CRC32C sum = new CRC32C();
            try (OutputStream sealed =
                    key.isPresent() ? new SealedParts.Writing(plain, key.get()) : ArchiveCover.NONE.over(plain)) {
                WritableByteChannel out = Channels.newChannel(sealed);
                content.each(bytes -> {
                    sum.update(bytes.duplicate());
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                });
            }
            return sum.getValue();
        }
    };

    private static final int PIECE = 1 << 20;

    /** Writing takes longer than reading it again. */
    private static final double WRITTEN = 0.7;

    /** How an encrypted file lies on the disk: the first part of an archive can be read as one, a database never. */
    public static SealedCopy of(Path file, StoreKey key) throws IOException {
        try (SeekableByteChannel parts = SealedParts.open(file, key)) {
            parts.read(ByteBuffer.allocate(1));
            return ARCHIVE;
        } catch (EOFException _) {
            return DATABASE;
        }
    }

    abstract SeekableByteChannel content(FileChannel file, Path path) throws IOException;

    abstract long write(Pieces content, FileChannel file, Optional<StoreKey> key) throws IOException;

    /** The same unwatched. */
    public void write(Path from, Path to, Optional<StoreKey> key) throws IOException {
        write(from, to, key, ArchiveWatch.NONE);
    }

    /**
     * Writes the content of a file into another one, which is there and empty; it is on the disk then.
     *
     * @param key of the other one; empty if anybody may read it
     * @throws IOException also if what was written is not read again as it was
     * @throws CancellationException if it was given up; the other file is anything then
     */
    public void write(Path from, Path to, Optional<StoreKey> key, ArchiveWatch watch) throws IOException {
        long sum;
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                SeekableByteChannel content = content(in, from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            key.ifPresent(Keyring::add);
            sum = write(new Pieces(content, in.size(), watch.part(0, WRITTEN)), out, key);
            out.force(true);
        }
        CRC32C again = new CRC32C();
        try (FileChannel in = FileChannel.open(to, StandardOpenOption.READ);
                SeekableByteChannel content = content(in, to)) {
            new Pieces(content, in.size(), watch.part(WRITTEN, 1)).each(again::update);
        }
        if (again.getValue() != sum) {
            throw new IOException(to + " is not read as it was written");
        }
    }

    @FunctionalInterface
    interface Taker {
        void take(ByteBuffer bytes) throws IOException;
    }

    /**
     * The content of a file, one piece after the other.
     *
     * @param size about how many bytes there are
     */
    record Pieces(SeekableByteChannel content, long size, ArchiveWatch watch) {

        void each(Taker taker) throws IOException {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            content.position(0);
            long taken = 0;
            while (content.read(piece) >= 0) {
                if (!piece.hasRemaining()) {
                    watch.at(taken, size);
                    taken += PIECE;
                    taker.take(piece.flip());
                    piece.clear();
                }
            }
            watch.at(size, size);
            taker.take(piece.flip());
        }
    }
}
