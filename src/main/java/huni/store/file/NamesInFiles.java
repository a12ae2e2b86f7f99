package huni.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Blots names out of the files that lie beside the database: the log, and lists that were saved into the folder. Each letter
 * becomes a star, so that whoever has the file open goes on in it as before; only where a name stands as words of their own.
 * Backups, the database and settings are left alone, and so is what lies elsewhere and is only linked to.
 */
final class NamesInFiles {

    private static final Logger LOG = LoggerFactory.getLogger(NamesInFiles.class);

    private static final int AT_ONCE = 1 << 20;

    /** A letter has four bytes at the most. */
    private static final int LETTER = 4;

    private static final Set<String> OURS = Set.of("settings.json", "health.json");
    private static final Set<StandardOpenOption> OPEN = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);

    private NamesInFiles() {}

    /** @return the files that could not be read or written, which may still hold a name */
    static List<Path> blot(StoreFolder folder, Collection<String> names) {
        List<byte[]> words = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .filter(word -> word.length > 0 && word.length < AT_ONCE)
                .toList();
        List<Path> left = new ArrayList<>();
        if (!words.isEmpty()) {
            for (Path place : List.of(folder.place(), folder.log())) {
                blotIn(place, words, left);
            }
        }
        return left;
    }

    private static void blotIn(Path place, List<byte[]> words, List<Path> left) {
        List<Path> files;
        try (Stream<Path> all = Files.list(place)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isOurs(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            leave(place, e, left);
            return;
        }
        for (Path file : files) {
            try {
                blot(file, words);
            } catch (IOException e) {
                leave(file, e, left);
            }
        }
    }

    private static void leave(Path file, IOException why, List<Path> left) {
        LOG.warn(
                "a file beside the store could not be read or written: {}",
                why.getClass().getSimpleName());
        left.add(file);
    }

    private static boolean isOurs(String name) {
        return name.endsWith(".mv.db") || name.startsWith(".") || OURS.contains(name);
    }

    private static void blot(Path file, List<byte[]> words) throws IOException {
        int longest = words.stream().mapToInt(word -> word.length).max().orElse(1);
        if (!holdsAny(file, words, longest)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, OPEN)) {
            each(channel, words, longest, (at, word) -> channel.write(ByteBuffer.wrap(stars(word.length)), at));
            channel.force(true);
        }
    }

    /** What holds none need not be writable. */
    private static boolean holdsAny(Path file, List<byte[]> words, int longest) throws IOException {
        int[] found = {0};
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            each(channel, words, longest, (_, _) -> found[0]++);
        }
        return found[0] > 0;
    }

    private static byte[] stars(int length) {
        byte[] stars = new byte[length];
        Arrays.fill(stars, (byte) '*');
        return stars;
    }

    /** What is done where a name stands. */
    @FunctionalInterface
    private interface Found {
        void at(long place, byte[] word) throws IOException;
    }

    /** Parts overlap by a letter before and a name and a letter after. */
    private static void each(FileChannel channel, List<byte[]> words, int longest, Found found) throws IOException {
        byte[] bytes = new byte[LETTER + AT_ONCE + longest + LETTER];
        for (long at = 0; at < channel.size(); at += AT_ONCE) {
            int before = (int) Math.min(at, LETTER);
            int length = read(channel, at - before, bytes);
            int end = Math.min(before + AT_ONCE, length);
            for (byte[] word : words) {
                for (int begin = before; begin < end; begin++) {
                    if (stands(word, bytes, begin, length)) {
                        found.at(at - before + begin, word);
                    }
                }
            }
        }
    }

    private static boolean stands(byte[] word, byte[] bytes, int begin, int length) {
        int after = begin + word.length;
        return after <= length
                && bytes[begin] == word[0]
                && Arrays.equals(bytes, begin, after, word, 0, word.length)
                && !endsInsideAWord(bytes, begin)
                && !beginsInsideAWord(bytes, after, length);
    }

    private static boolean endsInsideAWord(byte[] bytes, int end) {
        int first = end - 1;
        while (first > 0 && first > end - LETTER && (bytes[first] & 0xC0) == 0x80) {
            first--;
        }
        return first >= 0 && isLetter(bytes, first, end);
    }

    private static boolean beginsInsideAWord(byte[] bytes, int begin, int length) {
        int end = begin + 1;
        while (end < length && end < begin + LETTER && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return begin < length && isLetter(bytes, begin, end);
    }

    private static boolean isLetter(byte[] bytes, int begin, int end) {
        return Character.isLetterOrDigit(new String(bytes, begin, end - begin, StandardCharsets.UTF_8).codePointAt(0));
    }

    private static int read(FileChannel channel, long at, byte[] bytes) throws IOException {
        ByteBuffer part = ByteBuffer.wrap(bytes);
        int read = 0;
        while (read >= 0 && part.hasRemaining()) {
            read = channel.read(part, at + part.position());
        }
        return part.position();
    }
}
