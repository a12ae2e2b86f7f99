package huni.store.file;

import huni.store.sql.Json;
import huni.work.safety.HealthRecord;
import huni.work.safety.Lack;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What was found last in a store, in a file of JSON beside it. One that cannot be read says nothing. */
public final class HealthFile implements HealthRecord {

    private static final int MOST_WRONG = 20;

    private static final String LACK = "lack";
    private static final String MISSED = "lack_step";
    private static final String SEEN = "lack_seen";

    /** Several of these may write the same file, and each write is of the whole of it. */
    private static final Object WRITING = new Object();

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
                    Json.list(kept.getOrDefault("wrong", "[]")),
                    Json.list(kept.getOrDefault("unfit", "[]"))));
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
                "wrong", most(health.broken()),
                "unfit", most(health.unfit())));
    }

    private static String most(List<String> wrong) {
        return Json.of(wrong.subList(0, Math.min(MOST_WRONG, wrong.size())));
    }

    @Override
    public Optional<Rehearsal> rehearsal() {
        Map<String, String> kept = kept();
        try {
            return Optional.of(new Rehearsal(
                    Instant.parse(kept.getOrDefault("rehearsed", "")),
                    kept.getOrDefault("rehearsed_file", ""),
                    number(kept, "rehearsed_rows"),
                    verdict(kept)));
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
                "rehearsed_verdict", rehearsal.verdict().name()));
    }

    /** Earlier versions have only kept whether every row was the same. */
    private static Rehearsal.Verdict verdict(Map<String, String> kept) {
        boolean same = Boolean.parseBoolean(kept.get("rehearsed_same"));
        return Rehearsal.Verdict.valueOf(kept.getOrDefault("rehearsed_verdict", same ? "SAME" : "OTHER"));
    }

    @Override
    public Optional<Lack> lack() {
        String kept = kept().getOrDefault(LACK, "");
        return Stream.of(Lack.values()).filter(lack -> lack.name().equals(kept)).findFirst();
    }

    /** The step that was not there. */
    Optional<LastStep> missed() {
        return step(MISSED);
    }

    /** Whether a person has seen that this one is not there. */
    boolean isSeen(LastStep step) {
        return step(SEEN).equals(Optional.of(step));
    }

    void keep(Lack lack, LastStep missed) {
        change(Map.of(LACK, lack.name(), MISSED, missed.toString()));
    }

    @Override
    public void lackSeen() {
        synchronized (WRITING) {
            missed().ifPresent(step -> change(Map.of(SEEN, step.toString()), Set.of(LACK, MISSED)));
        }
    }

    /** Nothing is missing any more. */
    void lackEnded() {
        if (kept().containsKey(LACK) || kept().containsKey(MISSED)) {
            change(Map.of(), Set.of(LACK, MISSED));
        }
    }

    /** Another store lies in the place now: of that one nothing is known but which backup was tried. */
    void forget() {
        synchronized (WRITING) {
            Set<String> known = new HashSet<>(kept().keySet());
            known.removeIf(name -> name.startsWith("rehearsed"));
            if (!known.isEmpty()) {
                change(Map.of(), known);
            }
        }
    }

    private Optional<LastStep> step(String name) {
        try {
            return Optional.ofNullable(kept().get(name)).map(LastStep::parse);
        } catch (RuntimeException _) {
            return Optional.empty();
        }
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

    private void change(Map<String, String> changes) {
        change(changes, Set.of());
    }

    private void change(Map<String, String> changes, Set<String> gone) {
        synchronized (WRITING) {
            Map<String, String> all = new TreeMap<>(kept());
            all.keySet().removeAll(gone);
            all.putAll(changes);
            write(all);
        }
    }

    private void write(Map<String, String> all) {
        Path next = file.resolveSibling("health.json.new");
        try {
            Files.deleteIfExists(next);
            OwnerOnly.file(next);
            try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
                written.write(ByteBuffer.wrap(Json.of(all).getBytes(StandardCharsets.UTF_8)));
                written.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.forceNames(Objects.requireNonNull(file.getParent()));
        } catch (IOException refused) {
            LoggerFactory.getLogger(HealthFile.class).warn("what was found in the store is not kept", refused);
        }
    }
}
