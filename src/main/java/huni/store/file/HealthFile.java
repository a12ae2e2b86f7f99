package huni.store.file;

import huni.store.sql.Json;
import huni.work.safety.HealthRecord;
import huni.work.safety.Rehearsal;
import huni.work.safety.StoreHealth;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/** What was found last in a store, in a file of JSON beside it. One that cannot be read says nothing. */
public final class HealthFile implements HealthRecord {

    private static final int MOST_WRONG = 20;

    private final Path file;

    public HealthFile(StoreFolder folder) {
        this.file = folder.place().resolve("health.json");
    }

    @Override
    public Optional<StoreHealth> health() {
        Map<String, String> kept = kept();
        try {
            return Optional.of(new StoreHealth(
                    Instant.parse(kept.getOrDefault("checked", "")),
                    number(kept, "bytes"),
                    number(kept, "prospects"),
                    number(kept, "events"),
                    number(kept, "steps"),
                    Json.list(kept.getOrDefault("wrong", "[]"))));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(StoreHealth health) {
        change(Map.of(
                "checked", health.at().toString(),
                "bytes", Long.toString(health.bytes()),
                "prospects", Long.toString(health.prospects()),
                "events", Long.toString(health.events()),
                "steps", Long.toString(health.steps()),
                "wrong",
                        Json.of(health.wrong()
                                .subList(0, Math.min(MOST_WRONG, health.wrong().size())))));
    }

    @Override
    public Optional<Rehearsal> rehearsal() {
        Map<String, String> kept = kept();
        try {
            return Optional.of(new Rehearsal(
                    Instant.parse(kept.getOrDefault("rehearsed", "")),
                    kept.getOrDefault("rehearsed_file", ""),
                    number(kept, "rehearsed_rows"),
                    Boolean.parseBoolean(kept.get("rehearsed_same"))));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(Rehearsal rehearsal) {
        change(Map.of(
                "rehearsed", rehearsal.at().toString(),
                "rehearsed_file", rehearsal.file(),
                "rehearsed_rows", Long.toString(rehearsal.rows()),
                "rehearsed_same", Boolean.toString(rehearsal.same())));
    }

    private static long number(Map<String, String> kept, String name) {
        return Long.parseLong(kept.getOrDefault(name, "0"));
    }

    private Map<String, String> kept() {
        try {
            return Json.map(Files.readString(file));
        } catch (IOException | RuntimeException _) {
            return Map.of();
        }
    }

    private synchronized void change(Map<String, String> changes) {
        Map<String, String> all = new TreeMap<>(kept());
        all.putAll(changes);
        Path next = file.resolveSibling("health.json.new");
        try {
            Files.deleteIfExists(next);
            OwnerOnly.file(next);
            try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
                written.write(ByteBuffer.wrap(Json.of(all).getBytes(StandardCharsets.UTF_8)));
                written.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LoggerFactory.getLogger(HealthFile.class).warn("what was found in the store is not kept", refused);
        }
    }
}
