package huni.store.seal;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;

/**
 * An encrypted archive: the header of its store's key, a salt of its own, and its content in parts of 64 KiB, each encrypted
 * and sealed (AES-256-GCM) with its number, the last one as the last. Nothing in it can be changed, moved, left out or cut off
 * unnoticed.
 */
final class SealedParts implements SeekableByteChannel {

    private static final int PART = 1 << 16;
    private static final int TAG = Wrap.TAG_BITS / Byte.SIZE;
    private static final int SALT = 16;
    private static final long BEGIN = SealHeader.LENGTH + SALT;
    private static final byte[] LAST = {1};
    private static final byte[] NOT_LAST = {0};

    private final FileChannel file;
    private final byte[] key;
    private final long parts;
    private final long size;
    private long position;
    private long held = -1;
    private byte[] part = {};

    private SealedParts(FileChannel file, byte[] key) throws IOException {
        this.file = file;
        this.key = key;
        long body = file.size() - BEGIN;
        this.parts = Math.max(1, (body + PART + TAG - 1) / (PART + TAG));
        this.size = body - parts * TAG;
        if (size < 0) {
            throw new EOFException("the encrypted archive ends in its beginning");
        }
    }

    static SeekableByteChannel open(Path path, StoreKey key) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            byte[] salt = new byte[SALT];
            readWhole(file, ByteBuffer.wrap(salt), SealHeader.LENGTH);
            return new SealedParts(file, key.ofArchive(salt));
        } catch (IOException | RuntimeException e) {
            try (file) {
                throw e;
            }
        }
    }

    private static void readWhole(FileChannel file, ByteBuffer target, long from) throws IOException {
        long at = from;
        while (target.hasRemaining()) {
            int read = file.read(target, at);
            if (read < 0) {
                throw new EOFException("the encrypted archive was cut short");
            }
            at += read;
        }
    }

    private static Cipher cipher(int mode, byte[] key, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(Wrap.NONCE)
                .putLong(Wrap.NONCE - Long.BYTES, number)
                .array();
        return Wrap.gcm(mode, key, nonce, last ? LAST : NOT_LAST);
    }

    private void hold(long number) throws IOException {
        if (held == number) {
            return;
        }
        boolean last = number == parts - 1;
        int length = last ? (int) (size - number * PART) : PART;
        ByteBuffer raw = ByteBuffer.allocate(length + TAG);
        readWhole(file, raw, BEGIN + number * (PART + TAG));
        try {
            part = cipher(Cipher.DECRYPT_MODE, key, number, last).doFinal(raw.array());
            held = number;
        } catch (AEADBadTagException e) {
            EOFException changed = new EOFException("part " + number + " of the encrypted archive was changed");
            changed.initCause(e);
            throw changed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!file.isOpen()) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        hold(position / PART);
        int from = (int) (position % PART);
        int length = Math.min(target.remaining(), part.length - from);
        target.put(part, from, length);
        position += length;
        return length;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Writes one. To close it ends the content and leaves the file open. */
    static final class Writing extends OutputStream {

        private final OutputStream out;
        private final byte[] key;
        private final byte[] part = new byte[PART];
        private int filled;
        private long number;
        private boolean ended;

        Writing(OutputStream out, StoreKey key) throws IOException {
            this.out = out;
            byte[] salt = Stretch.newSalt();
            this.key = key.ofArchive(salt);
            out.write(key.beginning());
            out.write(salt);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                if (filled == PART) {
                    seal(false);
                }
                int some = Math.min(PART - filled, from + length - at);
                System.arraycopy(bytes, at, part, filled, some);
                filled += some;
                at += some;
            }
        }

        private void seal(boolean last) throws IOException {
            try {
                out.write(cipher(Cipher.ENCRYPT_MODE, key, number, last).doFinal(part, 0, filled));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has AES-GCM", e);
            }
            filled = 0;
            number++;
        }

        @Override
        public void flush() {
            // What is not sealed yet cannot be written.
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                seal(true);
                out.flush();
            }
        }
    }
}
