package huni.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Blots names out of the files that lie beside the database: the log, and lists that were saved into the folder. Each letter
 * becomes a star, so that whoever has the file open goes on in it as before. Backups and the database are left alone.
 */
final class NamesInFiles {

    /** Shorter words are parts of others. */
    private static final int SHORTEST = 4;

    private static final int AT_ONCE = 1 << 20;

    private NamesInFiles() {}

    static void blot(StoreFolder folder, Collection<String> names) throws IOException {
        List<byte[]> words = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .filter(word -> word.length >= SHORTEST && word.length < AT_ONCE)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        for (Path place : List.of(folder.place(), folder.log())) {
            List<Path> files;
            try (Stream<Path> all = Files.list(place)) {
                files = all.filter(Files::isRegularFile)
                        .filter(file -> !isOurs(file.getFileName().toString()))
                        .toList();
            }
            for (Path file : files) {
                blot(file, words);
            }
        }
    }

    private static boolean isOurs(String name) {
        return name.endsWith(".mv.db") || name.startsWith(".");
    }

    private static void blot(Path file, List<byte[]> words) throws IOException {
        int overlap = words.stream().mapToInt(word -> word.length).max().orElse(1) - 1;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            byte[] bytes = new byte[AT_ONCE + overlap];
            boolean found = false;
            for (long at = 0; at < channel.size(); at += AT_ONCE) {
                int length = read(channel, at, bytes);
                for (byte[] word : words) {
                    found |= blot(channel, at, bytes, length, word);
                }
            }
            if (found) {
                channel.force(true);
            }
        }
    }

    private static int read(FileChannel channel, long at, byte[] bytes) throws IOException {
        ByteBuffer part = ByteBuffer.wrap(bytes);
        int read = 0;
        while (read >= 0 && part.hasRemaining()) {
            read = channel.read(part, at + part.position());
        }
        return part.position();
    }

    private static boolean blot(FileChannel channel, long at, byte[] bytes, int length, byte[] word)
            throws IOException {
        boolean found = false;
        for (int begin = 0; begin + word.length <= length; begin++) {
            if (bytes[begin] == word[0] && Arrays.equals(bytes, begin, begin + word.length, word, 0, word.length)) {
                Arrays.fill(bytes, begin, begin + word.length, (byte) '*');
                channel.write(ByteBuffer.wrap(bytes, begin, word.length), at + begin);
                found = true;
            }
        }
        return found;
    }
}
