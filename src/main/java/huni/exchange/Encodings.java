package huni.exchange;

import huni.work.imports.Detected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out the encoding of a text file: a byte order mark says it; else every second byte being zero says UTF-16; else
 * the whole file is tried as UTF-8; and what is none of these is taken for Windows-1254, Turkish Windows, which is
 * certain when its letters beyond ASCII are the Turkish ones.
 */
final class Encodings {

    /** Stands for bytes that are no text in the encoding; no program writes this character into a text. */
    static final char NOT_TEXT = '\uffff';

    private static final Charset TURKISH_WINDOWS = Charset.forName("windows-1254");
    private static final int SAMPLE = 64 * 1024;
    private static final int GOOD_PER_BAD = 20;
    private static final int LONGEST_EXAMPLE = 40;

    private record Mark(Charset charset, List<Integer> bytes) {
        boolean starts(byte[] head, int length) {
            for (int i = 0; i < bytes.size(); i++) {
                if (i >= length || (head[i] & 0xff) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, List.of(0xef, 0xbb, 0xbf)),
            new Mark(StandardCharsets.UTF_32LE, List.of(0xff, 0xfe, 0, 0)),
            new Mark(StandardCharsets.UTF_32BE, List.of(0, 0, 0xfe, 0xff)),
            new Mark(StandardCharsets.UTF_16LE, List.of(0xff, 0xfe)),
            new Mark(StandardCharsets.UTF_16BE, List.of(0xfe, 0xff)));

    private Encodings() {}

    static Detected<Charset> detect(FileBytes file) throws IOException {
        byte[] head = file.head(SAMPLE);
        for (Mark mark : MARKS) {
            if (mark.starts(head, head.length)) {
                return withExample(file, mark.charset(), true);
            }
        }
        int zerosAtOdd = zeros(head, 1);
        int zerosAtEven = zeros(head, 0);
        int pairs = head.length / 2;
        if (pairs > 0 && Math.max(zerosAtOdd, zerosAtEven) * 10 > pairs * 4) {
            Charset charset = zerosAtOdd > zerosAtEven ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return withExample(file, charset, Math.min(zerosAtOdd, zerosAtEven) * 10 < pairs);
        }
        Utf8Check check = Utf8Check.of(file);
        if (check.bad() == 0) {
            return withExample(file, StandardCharsets.UTF_8, true);
        }
        if (check.good() > check.bad() * GOOD_PER_BAD) {
            return withExample(file, StandardCharsets.UTF_8, false);
        }
        return withExample(file, TURKISH_WINDOWS, TurkishLetters.speakFor(file));
    }

    /** The same with a word of the file, read so. */
    static Detected<Charset> withExample(FileBytes file, Charset charset, boolean certain) throws IOException {
        return new Detected<>(charset, certain, exampleOf(file, charset));
    }

    /** The file's text without its byte order mark; bytes that are no text become {@link #NOT_TEXT}. */
    static Reader reader(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(NOT_TEXT));
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** The first word beyond ASCII, for those show whether the encoding is right; else the first words. */
    private static String exampleOf(FileBytes file, Charset charset) throws IOException {
        char[] text = new char[SAMPLE];
        int length = 0;
        try (Reader reader = reader(file.fromStart(), charset)) {
            for (int read; length < text.length && (read = reader.read(text, length, text.length - length)) > 0; ) {
                length += read;
            }
        }
        String[] words = new String(text, 0, length).split("[\\p{Cntrl},;|\"]+");
        return Arrays.stream(words)
                .map(String::strip)
                .filter(word -> word.length() <= LONGEST_EXAMPLE)
                .filter(word -> word.chars().anyMatch(c -> c > 127 && Character.isLetter(c)))
                .findFirst()
                .orElseGet(() -> Arrays.stream(words)
                        .filter(w -> !w.isBlank())
                        .findFirst()
                        .map(Encodings::cut)
                        .orElse(""));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_EXAMPLE ? word : word.substring(0, LONGEST_EXAMPLE);
    }
}
