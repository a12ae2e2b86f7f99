package huni.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Tells Turkish text in one byte a letter from text in any other language by the letters it uses beyond ASCII. */
final class TurkishLetters {

    private static final Charset WINDOWS = Charset.forName("windows-1254");
    private static final String ONLY_TURKISH = "ğışİĞŞ";
    private static final String ALSO_TURKISH = "çöüÇÖÜâîûÂÎÛ“”‘’–—…€«»°ºª²³½·\u00a0₺";
    private static final int ENOUGH_PERCENT = 95;
    private static final int BUFFER = 1 << 16;

    private TurkishLetters() {}

    /** Whether the file holds letters that only Turkish has, and hardly any that it has not. */
    static boolean speakFor(FileBytes file) throws IOException {
        boolean[] only = bytesOf(ONLY_TURKISH);
        boolean[] also = bytesOf(ALSO_TURKISH);
        long beyondAscii = 0;
        long turkish = 0;
        long telling = 0;
        byte[] bytes = new byte[BUFFER];
        try (InputStream in = file.fromStart()) {
            for (int length = in.read(bytes); length > 0; length = in.read(bytes)) {
                for (int i = 0; i < length; i++) {
                    int letter = bytes[i] & 0xff;
                    beyondAscii += letter > 0x7f ? 1 : 0;
                    turkish += only[letter] || also[letter] ? 1 : 0;
                    telling += only[letter] ? 1 : 0;
                }
            }
        }
        return telling > 0 && turkish * 100 >= beyondAscii * ENOUGH_PERCENT;
    }

    private static boolean[] bytesOf(String letters) {
        boolean[] bytes = new boolean[256];
        for (byte letter : letters.getBytes(WINDOWS)) {
            bytes[letter & 0xff] |= letter < 0;
        }
        return bytes;
    }
}
