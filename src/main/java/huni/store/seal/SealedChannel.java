package huni.store.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * A file whose sectors are encrypted on the disk, each for itself: what a power cut leaves of a write is the same as without.
 * Whoever reads or writes it sees the content alone, and counts from its beginning.
 */
public final class SealedChannel extends FileBaseDefault {

    private final FileChannel under;
    private final StoreKey key;
    private final ConcurrentLinkedQueue<Xts> free = new ConcurrentLinkedQueue<>();

    SealedChannel(FileChannel under, StoreKey key) {
        this.under = under;
        this.key = key;
    }

    /**
     * The content of a file: through this layer if it is encrypted, or is made now and its folder's are.
     *
     * @param under the file itself, which exists
     * @throws IOException also if its key was not given
     */
    public static FileChannel over(FileChannel under, Path file, boolean writing) throws IOException {
        if (under.size() == 0) {
            Optional<StoreKey> key = writing ? Keyring.forNew(file) : Optional.empty();
            return key.isPresent() ? begin(under, key.get()) : under;
        }
        return Keyring.isSealed(file) ? new SealedChannel(under, Keyring.requiredKey(file)) : under;
    }

    /** A new file: its key stands in it before anything else does. */
    static SealedChannel begin(FileChannel under, StoreKey key) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(key.beginning());
        long at = 0;
        while (header.hasRemaining()) {
            at += under.write(header, at);
        }
        under.force(true);
        return new SealedChannel(under, key);
    }

    /** Reads at the same time do not disturb each other: each has a position and a cipher of its own. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public int read(ByteBuffer target, long position) throws IOException {
        int wanted = target.remaining();
        if (wanted == 0) {
            return 0;
        }
        long from = position / Xts.SECTOR * Xts.SECTOR;
        byte[] sectors = sectors(from, (int) (roundedUp(position + wanted) - from));
        int skipped = (int) (position - from);
        int found = Math.min(wanted, sectors.length - skipped);
        if (found <= 0) {
            return -1;
        }
        target.put(sectors, skipped, found);
        return found;
    }

    private static long roundedUp(long position) {
        return (position + Xts.SECTOR - 1) / Xts.SECTOR * Xts.SECTOR;
    }

    /** As many whole ones as there are. */
    private byte[] sectors(long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer raw = ByteBuffer.wrap(bytes);
        while (raw.hasRemaining()) {
            int read = under.read(raw, SealHeader.LENGTH + from + raw.position());
            if (read < 0) {
                break;
            }
        }
        int whole = raw.position() / Xts.SECTOR * Xts.SECTOR;
        crypt(xts -> xts.decrypt(bytes, whole, from / Xts.SECTOR));
        return whole == length ? bytes : Arrays.copyOf(bytes, whole);
    }

    private void crypt(Crypting crypting) {
        Xts xts = Optional.ofNullable(free.poll()).orElseGet(key::xts);
        crypting.run(xts);
        free.add(xts);
    }

    @FunctionalInterface
    private interface Crypting {
        void run(Xts xts);
    }

    /** H2 writes whole blocks. Should anything else write less, the rest of a sector stays as it was. */
    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        long from = position / Xts.SECTOR * Xts.SECTOR;
        byte[] bytes = new byte[(int) (roundedUp(position + length) - from)];
        if (from != position || bytes.length != length) {
            byte[] before = sectors(from, bytes.length);
            System.arraycopy(before, 0, bytes, 0, before.length);
        }
        source.get(bytes, (int) (position - from), length);
        crypt(xts -> xts.encrypt(bytes, bytes.length, from / Xts.SECTOR));
        ByteBuffer raw = ByteBuffer.wrap(bytes);
        long at = SealHeader.LENGTH + from;
        while (raw.hasRemaining()) {
            at += under.write(raw, at);
        }
        return length;
    }

    @Override
    public long size() throws IOException {
        return Math.max(0, under.size() - SealHeader.LENGTH);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        under.truncate(SealHeader.LENGTH + size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        under.force(metaData);
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
