package huni.exchange;

import huni.work.imports.RejectReason;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a text into records, so that one broken quotation mark costs one line and not the rest of the file: a line break
 * inside quotes belongs to its record, but when the quote does not end as a quote must, only its first line is taken
 * away and reading goes on behind it. Holds at most {@value #LONGEST_SPAN} characters.
 */
final class RawRecords {

    /** More characters in one record than any table holds. */
    static final int LONGEST_RECORD = 1_000_000;

    private static final int LONGEST_SPAN = 4_000_000;
    private static final int FIRST_SIZE = 1 << 16;

    /**
     * One record without its line break.
     *
     * @param broken why it cannot be read, with what there is of it cut to a readable length
     */
    record Raw(String text, Optional<RejectReason> broken) {}

    private static final int CUT = 1_000;

    private final Reader reader;
    private final char delimiter;
    private char[] chars = new char[FIRST_SIZE];
    private int start;
    private int limit;
    private boolean ended;

    /** Where the text of the record ends, and where reading goes on: at its line break. */
    private int end;

    private int lineBreak;

    RawRecords(Reader reader, char delimiter) {
        this.reader = reader;
        this.delimiter = delimiter;
    }

    /** The next record, also a blank one; empty at the end of the text. */
    Optional<Raw> next() throws IOException {
        if (start > chars.length / 2) {
            compact();
        }
        if (!has(start)) {
            return Optional.empty();
        }
        Raw record;
        if (!scan()) {
            endOfLine(start);
            record = new Raw(cut(), Optional.of(RejectReason.of(RejectReason.Kind.UNBALANCED_QUOTE)));
        } else if (end - start > LONGEST_RECORD) {
            record = new Raw(cut(), Optional.of(tooLong()));
        } else {
            record = new Raw(new String(chars, start, end - start), Optional.empty());
        }
        start = afterBreak(lineBreak);
        return Optional.of(record);
    }

    static RejectReason tooLong() {
        return RejectReason.of(RejectReason.Kind.TOO_LONG, String.valueOf(LONGEST_RECORD));
    }

    /** Finds the end of the record that begins at {@code start}; false when its quotes are broken. */
    private boolean scan() throws IOException {
        boolean fieldStart = true;
        int at = start;
        while (has(at)) {
            char c = chars[at];
            if (isBreak(c)) {
                break;
            }
            if (c == '"' && fieldStart) {
                at = closingQuote(at);
                if (at < 0) {
                    return false;
                }
                fieldStart = false;
            } else {
                fieldStart = c == delimiter || fieldStart && c <= ' ';
                at++;
            }
            if (at - start > LONGEST_SPAN) {
                endOfLine(at);
                return true;
            }
        }
        end = at;
        lineBreak = at;
        return true;
    }

    /** The index behind the quote that closes the one at {@code open}; -1 when none does as it must. */
    private int closingQuote(int open) throws IOException {
        int at = open + 1;
        while (has(at) && at - start <= LONGEST_SPAN) {
            char c = chars[at];
            if (c == '"' && has(at + 1) && chars[at + 1] == '"') {
                at += 2;
            } else if (c == '"') {
                return isClosing(at) ? at + 1 : -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** Behind a closing quote stands a delimiter or the end of the line. */
    private boolean isClosing(int quote) throws IOException {
        int next = quote + 1;
        while (has(next) && chars[next] <= ' ' && chars[next] != delimiter && !isBreak(chars[next])) {
            next++;
        }
        return !has(next) || chars[next] == delimiter || isBreak(chars[next]);
    }

    /** Goes from there to the end of the line, letting go of what would make the buffer grow beyond its bound. */
    private void endOfLine(int from) throws IOException {
        int at = from;
        while (has(at) && !isBreak(chars[at])) {
            at++;
            if (at == limit && at - start > LONGEST_SPAN) {
                at = Math.min(from + CUT, at);
                limit = at;
            }
        }
        end = at;
        lineBreak = at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private String cut() {
        return new String(chars, start, Math.min(end - start, CUT));
    }

    private int afterBreak(int at) throws IOException {
        if (!has(at)) {
            return at;
        }
        return chars[at] == '\r' && has(at + 1) && chars[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /** Whether there is a character at the index; reads on as needed, keeping all from {@code start}. */
    private boolean has(int index) throws IOException {
        while (index >= limit && !ended) {
            ensureRoom();
            int read = reader.read(chars, limit, chars.length - limit);
            ended = read < 0;
            limit += Math.max(read, 0);
        }
        return index < limit;
    }

    private void ensureRoom() {
        if (limit == chars.length) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
    }

    /** Moves what is left to the front, and gives back what one long record had needed. */
    private void compact() {
        char[] kept = chars.length > FIRST_SIZE && limit - start < FIRST_SIZE ? new char[FIRST_SIZE] : chars;
        System.arraycopy(chars, start, kept, 0, limit - start);
        chars = kept;
        limit -= start;
        start = 0;
    }
}
