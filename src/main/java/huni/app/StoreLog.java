package huni.app;

import java.nio.file.Path;
import java.util.Map;

/**
 * The log of a store: a file in its folder that begins anew at a megabyte, of which the last five are kept. No names, numbers
 * or notes of prospects go into it.
 */
final class StoreLog {

    private StoreLog() {}

    /** Says where to log, before anything is logged: what logged before keeps going nowhere. */
    static void into(Path folder) {
        Map.of(
                        "level", "info",
                        "writer", "rolling file",
                        "writer.file", folder.resolve("huni-{count}.log").toString(),
                        "writer.charset", "UTF-8",
                        "writer.policies", "size: 1mb",
                        "writer.backups", "5",
                        "writer.format", "{date: yyyy-MM-dd HH:mm:ss.SSS} {level} {class-name}: {message|indent=4}")
                .forEach((key, value) -> System.setProperty("tinylog." + key, value));
    }
}
