package huni.work.safety;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the person typed to open a store. It is kept in arrays that are wiped when it is closed, and never becomes a string:
 * strings stay in memory for as long as the program pleases.
 */
public final class Passphrase implements AutoCloseable {

    /** Fewer letters are found by trying. */
    public static final int FEWEST = 8;

    /** More cannot be typed where it is asked for. */
    public static final int MOST = 256;

    /** Some editors begin a file with it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Of one letter in UTF-8. */
    private static final int MOST_BYTES = 4;

    private final char[] letters;
    private volatile boolean closed;

    private Passphrase(char[] letters) {
        this.letters = letters;
    }

    /** Takes the letters over: the array that is handed in is wiped. */
    public static Passphrase taking(char[] typed) {
        try {
            return new Passphrase(composed(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /**
     * Takes over what a file gave, without the end of the line. The array that is handed in is wiped.
     *
     * @throws CharacterCodingException if it is not UTF-8: what was put in for a letter nobody could type again
     */
    public static Passphrase taking(byte[] utf8) throws CharacterCodingException {
        CharBuffer decoded = CharBuffer.allocate(utf8.length);
        try {
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), decoded, true);
            if (result.isError()) {
                result.throwException();
            }
            int from = decoded.position() > 0 && decoded.get(0) == BYTE_ORDER_MARK ? 1 : 0;
            int end = decoded.position();
            while (end > from && (decoded.get(end - 1) == '\n' || decoded.get(end - 1) == '\r')) {
                end--;
            }
            return taking(Arrays.copyOfRange(decoded.array(), from, end));
        } finally {
            Arrays.fill(decoded.array(), '\0');
            Arrays.fill(utf8, (byte) 0);
        }
    }

    /**
     * An é is one letter, whether a keyboard gives it as one or as an e with an accent behind it. The normalizer makes a string
     * of whatever it is given, so it is given one letter at a time.
     */
    private static char[] composed(char[] typed) {
        char[] whole = new char[typed.length * 3];
        int length = 0;
        for (int from = 0; from < typed.length; ) {
            int to = from + 1;
            while (to < typed.length && (isMark(typed[to]) || Character.isLowSurrogate(typed[to]))) {
                to++;
            }
            String one = Normalizer.normalize(CharBuffer.wrap(typed, from, to - from), Normalizer.Form.NFC);
            one.getChars(0, one.length(), whole, length);
            length += one.length();
            from = to;
        }
        char[] exact = Arrays.copyOf(whole, length);
        Arrays.fill(whole, '\0');
        return exact;
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether it has no letters at all. */
    public boolean isEmpty() {
        return letters.length == 0;
    }

    /** Whether it has so few letters that it is found by trying. */
    public boolean isShort() {
        return Character.codePointCount(letters, 0, letters.length) < FEWEST;
    }

    /** Whether it has more letters than can be typed where it is asked for. */
    public boolean isLong() {
        return letters.length > MOST;
    }

    /** Whether both are the same. */
    public boolean isSameAs(Passphrase other) {
        return Arrays.equals(letters, other.letters);
    }

    /**
     * The bytes that keys are made of; who asks for them wipes them.
     *
     * @throws IllegalStateException if it was closed: a key made of nothing would be opened by nobody
     */
    public byte[] bytes() {
        requireOpen();
        ByteBuffer encoded = ByteBuffer.allocate(MOST_BYTES * letters.length);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(letters), encoded, true);
        try {
            return Arrays.copyOf(encoded.array(), encoded.position());
        } finally {
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    /** The recovery key, where that was typed instead. It becomes a string only if it is as long as one. */
    public Optional<RecoveryKey> asRecoveryKey() {
        requireOpen();
        int length = 0;
        for (char letter : letters) {
            length += Character.isLetterOrDigit(letter) ? 1 : 0;
        }
        return length == RecoveryKey.LETTERS_IN_ALL ? RecoveryKey.read(String.valueOf(letters)) : Optional.empty();
    }

    /** One of its own, for who keeps it longer. */
    public Passphrase copy() {
        requireOpen();
        return new Passphrase(letters.clone());
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the passphrase was wiped");
        }
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(letters, '\0');
    }

    /** Says nothing of it: what is logged is read by others. */
    @Override
    public String toString() {
        return "Passphrase";
    }
}
