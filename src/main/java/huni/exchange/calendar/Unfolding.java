package huni.exchange.calendar;

import java.io.ByteArrayOutputStream;

/** Joins folded lines byte by byte, before their bytes become letters: other programs fold inside of letters. */
final class Unfolding {

    private Unfolding() {}

    static byte[] of(byte[] file) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(file.length);
        int at = 0;
        while (at < file.length) {
            int line = lineBreak(file, at);
            boolean folded = line > 0 && at + line < file.length && (file[at + line] == ' ' || file[at + line] == '\t');
            if (folded) {
                at += line + 1;
            } else {
                joined.write(file[at]);
                at++;
            }
        }
        return joined.toByteArray();
    }

    /** How many bytes the line break there has; 0 if there is none. */
    private static int lineBreak(byte[] file, int at) {
        if (file[at] == '\n') {
            return 1;
        }
        return file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? 2 : 0;
    }
}
