package huni.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The log of a store: a file in its folder that begins anew at a megabyte, of which the last five are kept. No names, numbers
 * or notes of prospects go into it.
 */
final class StoreLog {

    private StoreLog() {}

    /** Says where to log, before anything is logged: what logged before keeps going nowhere. */
    static void into(Path folder) {
        try {
            keepToOwner(folder);
        } catch (IOException noLogCanBeKept) {
            return;
        }
        Map.of(
                        "level", "info",
                        // What is written while the system ends the program may fail, too.
                        "autoshutdown", "false",
                        "writer", "rolling file",
                        "writer.file", folder.resolve("huni-{count}.log").toString(),
                        "writer.charset", "UTF-8",
                        "writer.policies", "size: 1mb",
                        "writer.backups", "5",
                        "writer.format", "{date: yyyy-MM-dd HH:mm:ss.SSS} {level} {class-name}: {message|indent=4}")
                .forEach((key, value) -> System.setProperty("tinylog." + key, value));
    }

    /** The log goes on in the file that is there: so it is made for its owner alone before anything is written. */
    private static void keepToOwner(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.setPosixFilePermissions(file, own);
        }
        if (files.isEmpty()) {
            Files.createFile(folder.resolve("huni-0.log"), PosixFilePermissions.asFileAttribute(own));
        }
    }
}
