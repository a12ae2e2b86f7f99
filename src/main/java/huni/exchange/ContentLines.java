package huni.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * The lines of calendar files (RFC 5545) and contact cards (RFC 6350): escaped, in UTF-8, folded after at most 75 bytes and
 * never inside a letter.
 */
public final class ContentLines {

    private static final int MOST_BYTES = 75;
    private static final byte[] BREAK = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A line as it stands. */
    public ContentLines line(String line) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        int length = 0;
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; start = end, end = letters.next()) {
            byte[] letter = line.substring(start, end).getBytes(StandardCharsets.UTF_8);
            if (length + letter.length > MOST_BYTES) {
                bytes.writeBytes(BREAK);
                bytes.write(' ');
                length = 1;
            }
            bytes.writeBytes(letter);
            length += letter.length;
        }
        bytes.writeBytes(BREAK);
        return this;
    }

    /** A property whose value is any text; nothing if that is blank. */
    public ContentLines value(String name, String text) {
        return text.isBlank() ? this : line(name + ":" + escaped(text));
    }

    /** A text as it stands in a value or a part of one. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char letter : text.strip().replace("\r\n", "\n").toCharArray()) {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').append(letter);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    if (letter == '\t' || !Character.isISOControl(letter)) {
                        escaped.append(letter);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** All lines so far. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
