package huni.store.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A sum over the bytes of a chunk, which is what H2 writes at a commit. H2 itself knows a chunk by a short text at its end
 * with a sum of that text alone, and reads nothing behind that sum; the rest of those 128 bytes is spaces. There the sum of
 * the whole chunk goes: it costs no write of its own and lies in the same block as what it is about, so a power cut
 * cannot part them. Chunks are never changed once written; one that is moved takes its sum along.
 */
final class ChunkSum {

    /** The bytes of a block; chunks consist of whole ones. */
    static final int BLOCK = 4096;

    /** The bytes at the end of a chunk that describe it. */
    static final int FOOTER = 128;

    private static final byte[] BEGINNING = ascii("chunk:");
    private static final String NAME = ",sum:";
    private static final int DIGITS = 8;
    private static final int LENGTH = NAME.length() + DIGITS;

    private final CRC32C crc = new CRC32C();

    /** Writes the sum into what is about to be written, if that is a chunk without one. */
    static void stamp(ByteBuffer written, long position) {
        int length = written.remaining();
        boolean chunk = position % BLOCK == 0
                && length >= BLOCK
                && length % BLOCK == 0
                && !written.isReadOnly()
                && begins(written, written.position())
                && begins(written, written.limit() - FOOTER);
        if (!chunk) {
            return;
        }
        byte[] footer = new byte[FOOTER];
        written.get(written.limit() - FOOTER, footer);
        int end = end(footer);
        if (sum(footer).isEmpty() && end + LENGTH < FOOTER) {
            ChunkSum sum = new ChunkSum();
            sum.add(written.duplicate());
            written.put(written.limit() - FOOTER + end, ascii(NAME + sum.digits()));
        }
    }

    /** Whether the last bytes of a chunk hold a sum. */
    static boolean isIn(ByteBuffer rest) {
        byte[] footer = new byte[FOOTER];
        rest.get(footer);
        return sum(footer).isPresent();
    }

    /** Takes in further bytes. */
    void add(ByteBuffer bytes) {
        crc.update(bytes);
    }

    /**
     * Compares with what the last bytes of the chunk say, which must be the only ones that were not taken in.
     *
     * @return empty if they say nothing: the chunk was written before there were sums
     */
    Optional<Boolean> isRight(ByteBuffer rest) {
        byte[] footer = new byte[FOOTER];
        rest.get(footer);
        Optional<String> kept = sum(footer);
        if (kept.isPresent()) {
            Arrays.fill(footer, end(footer) - LENGTH, end(footer), (byte) ' ');
            crc.update(footer);
        }
        return kept.map(digits()::equals);
    }

    private String digits() {
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** The sum as it was written, whatever became of it; empty if there never was one. */
    private static Optional<String> sum(byte[] footer) {
        int from = end(footer) - LENGTH;
        if (from < 0) {
            return Optional.empty();
        }
        String text = new String(footer, from, LENGTH, StandardCharsets.ISO_8859_1);
        return text.startsWith(NAME) ? Optional.of(text.substring(NAME.length())) : Optional.empty();
    }

    /** Behind the last letter. */
    private static int end(byte[] footer) {
        int end = FOOTER;
        while (end > 0 && (footer[end - 1] == ' ' || footer[end - 1] == '\n')) {
            end--;
        }
        return end;
    }

    private static boolean begins(ByteBuffer bytes, int at) {
        byte[] found = new byte[BEGINNING.length];
        bytes.get(at, found);
        return Arrays.equals(found, BEGINNING);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
