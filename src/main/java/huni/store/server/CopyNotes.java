package huni.store.server;

import huni.store.sql.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is noted of this machine's copy, by its names. */
final class CopyNotes {

    /** When the server was last heard of; not there while there is no whole copy. */
    static final String TAKEN = "taken";

    /** The number of the last step that came from the server; there while steps may wait. */
    static final String BRANCH = "branch";

    /** The number of the last step that waits no longer. */
    static final String DONE = "done";

    /** There when all that could be seen to wait in one that was put aside was brought in. */
    static final String BROUGHT = "brought";

    private CopyNotes() {}

    /**
     * Reads them.
     *
     * @throws RuntimeException if they cannot be understood
     */
    static Map<String, String> read(Optional<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        if (!words.get().startsWith("{")) {
            throw new IllegalArgumentException("it names nothing");
        }
        Map<String, String> read = Map.copyOf(Json.map(words.get()));
        if (read.containsKey(BRANCH) && !read.containsKey(TAKEN)) {
            throw new IllegalArgumentException("steps wait in no copy");
        }
        Instant.parse(read.getOrDefault(TAKEN, Instant.EPOCH.toString()));
        Long.parseLong(read.getOrDefault(BRANCH, "0"));
        Long.parseLong(read.getOrDefault(DONE, "0"));
        return read;
    }
}
