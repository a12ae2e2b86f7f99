package huni.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Changes good inputs at random; the same seed makes the same change. */
final class Mutation {

    private static final int MOST_CHANGES = 6;
    private static final int LONGEST = 3 << 20;
    private static final int LONG_RANGE = 64;
    private static final int[] REPEATED = {2, 3, 17, 100};

    /** What breaks programs that read text. */
    private static final List<String> EVIL = List.of(
            "\0",
            "\ufeff",
            "\"",
            "\"\"\"",
            "'",
            "\\",
            "\r",
            "\n",
            "\r\n\r\n",
            "\t",
            ";",
            ",",
            "{",
            "}",
            "[[[[",
            "]",
            "<",
            ">",
            "&a;",
            "%00",
            "%s%n",
            "${jndi:ldap://x/y}",
            "=cmd|' /C calc'!A0",
            "-1",
            "0",
            "-0",
            "1e400",
            "1E-400",
            "NaN",
            "Infinity",
            "9223372036854775808",
            "99999999999999999999999999999999999999999999",
            "0x7fffffff",
            "0000000000000000001",
            "1.2.3,4,5",
            "31.02.2026",
            "2026-13-45",
            "-999999999-01-01",
            "+1000000000-12-31",
            "24:60",
            "٣٤٥",
            "İ",
            "ı",
            "ß",
            "ŉ",
            "\u202e",
            "\u0000\ud83c",
            "a\u0301\u0301\u0301",
            "😀",
            "../../../huni-evil",
            "/tmp/huni-evil",
            "C:\\huni-evil",
            ";INIT=create table x",
            "true",
            "null",
            "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "BEGIN:VCARD\r\n",
            "END:VCARD\r\n",
            "BEGIN:VCALENDAR\r\n");

    private final SplittableRandom random;
    private final List<String> words;

    Mutation(long seed, List<String> words) {
        this.random = new SplittableRandom(seed);
        this.words = words;
    }

    /** At random one of them. */
    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Whether it happens that comes once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** One of those inputs, changed in some places. */
    byte[] of(List<byte[]> seeds) {
        byte[] input = any(seeds);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && input.length < LONGEST; i++) {
            input = changed(input, seeds);
        }
        return input;
    }

    private byte[] changed(byte[] input, List<byte[]> seeds) {
        int at = random.nextInt(input.length + 1);
        int length = Math.min(input.length - at, 1 + random.nextInt(once(8) ? input.length + 1 : LONG_RANGE));
        return switch (random.nextInt(12)) {
            case 0 -> replaced(input, at, length, new byte[0]);
            case 1 -> replaced(input, at, 0, repeated(input, at, length));
            case 2 -> replaced(input, at, 0, word());
            case 3 -> replaced(input, at, length, word());
            case 4, 5 -> flipped(input, length);
            case 6 -> spliced(input, at, any(seeds));
            case 7 -> lines(input);
            case 8 -> java.util.Arrays.copyOf(input, at);
            case 9, 10 -> number(input, at);
            default -> replaced(input, at, 0, letters());
        };
    }

    private static byte[] replaced(byte[] input, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + by.length);
        out.write(input, 0, at);
        out.writeBytes(by);
        out.write(input, at + length, input.length - at - length);
        return out.toByteArray();
    }

    private byte[] repeated(byte[] input, int at, int length) {
        int times = once(12) ? 20_000 : REPEATED[random.nextInt(REPEATED.length)];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times && out.size() + length < LONGEST; i++) {
            out.write(input, at, length);
        }
        return out.toByteArray();
    }

    private byte[] word() {
        String word = once(2) && !words.isEmpty() ? any(words) : any(EVIL);
        return (once(20) ? word.repeat(1 + random.nextInt(2_000)) : word).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] input, int times) {
        byte[] other = input.clone();
        for (int i = 0; i < Math.min(times, 8) && other.length > 0; i++) {
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return other;
    }

    private byte[] spliced(byte[] head, int at, byte[] tail) {
        int from = random.nextInt(tail.length + 1);
        return replaced(
                java.util.Arrays.copyOf(head, at), at, 0, java.util.Arrays.copyOfRange(tail, from, tail.length));
    }

    /** Lines that change places, are doubled or lost. */
    private byte[] lines(byte[] input) {
        List<String> lines =
                new ArrayList<>(List.of(new String(input, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1)));
        String one = lines.remove(random.nextInt(lines.size()));
        if (!once(4)) {
            lines.add(random.nextInt(lines.size() + 1), one);
        }
        if (once(2)) {
            lines.add(random.nextInt(lines.size() + 1), one);
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The next number is another one. */
    private byte[] number(byte[] input, int at) {
        int from = at;
        while (from < input.length && !isDigit(input[from])) {
            from++;
        }
        int to = from;
        while (to < input.length && isDigit(input[to])) {
            to++;
        }
        String number = once(3)
                ? String.valueOf(random.nextLong())
                : once(2) ? "9".repeat(1 + random.nextInt(400)) : String.valueOf(random.nextInt(-3, 70));
        return replaced(input, from, to - from, number.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }

    private byte[] letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            letters.appendCodePoint(once(3) ? random.nextInt(0x11_0000) : random.nextInt(0x250));
        }
        return letters.toString().getBytes(StandardCharsets.UTF_8);
    }
}
