package huni.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * How well a whole file reads as UTF-8: the characters of several bytes that are right, and the bytes that are wrong.
 * All of it is read, since the first letter beyond ASCII may come late.
 */
record Utf8Check(long good, long bad) {

    private static final int BUFFER = 1 << 16;

    static Utf8Check of(FileBytes file) throws IOException {
        long good = 0;
        long bad = 0;
        int missing = 0;
        byte[] bytes = new byte[BUFFER];
        try (InputStream in = file.fromStart()) {
            for (int length; (length = in.read(bytes)) > 0; ) {
                for (int i = 0; i < length; i++) {
                    int b = bytes[i];
                    if (b >= 0 && missing == 0) {
                        continue;
                    }
                    boolean continues = (b & 0xc0) == 0x80;
                    if (missing > 0 && continues) {
                        missing--;
                        good += missing == 0 ? 1 : 0;
                    } else {
                        bad += missing > 0 || continues ? 1 : 0;
                        missing = following(b);
                        bad += missing < 0 ? 1 : 0;
                        missing = Math.max(missing, 0);
                    }
                }
            }
        }
        return new Utf8Check(good, bad + (missing > 0 ? 1 : 0));
    }

    /** How many bytes follow this first one; -1 when it can begin nothing. */
    private static int following(int first) {
        int b = first & 0xff;
        if (b < 0x80) {
            return 0;
        }
        if (b >= 0xc2 && b <= 0xdf) {
            return 1;
        }
        if (b >= 0xe0 && b <= 0xef) {
            return 2;
        }
        if (b >= 0xf0 && b <= 0xf4) {
            return 3;
        }
        return (b & 0xc0) == 0x80 ? 0 : -1;
    }
}
