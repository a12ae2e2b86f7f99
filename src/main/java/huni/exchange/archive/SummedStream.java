package huni.exchange.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The length and the SHA-256 of what went by. */
final class SummedStream {

    private final MessageDigest sum;
    private long bytes;

    SummedStream() {
        try {
            sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(byte[] part, int from, int length) {
        sum.update(part, from, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** In hexadecimal; asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(sum.digest());
    }
}
