package huni.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds before each test of a class: the first test fills its own, the others get the same files. */
public final class MadeOnce {

    /** Fills the folder of a test. */
    @FunctionalInterface
    public interface Filling {
        void fill() throws Exception;
    }

    private final List<String> folders = new ArrayList<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    /** Puts it into an empty folder. */
    public synchronized void putInto(Path folder, Filling filling) throws Exception {
        if (files.isEmpty()) {
            filling.fill();
            keep(folder);
            return;
        }
        for (String inside : folders) {
            Files.createDirectories(folder.resolve(inside));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void keep(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path inside : all.toList()) {
                String name = folder.relativize(inside).toString();
                if (Files.isDirectory(inside)) {
                    folders.add(name);
                } else {
                    files.put(name, Files.readAllBytes(inside));
                }
            }
        }
    }
}
