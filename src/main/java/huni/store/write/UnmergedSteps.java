package huni.store.write;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.store.file.KeptFile;
import huni.store.sql.Json;
import huni.work.Label;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.KeptChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** The list of what could not be brought together, in a file: it stays until somebody has decided each of them. */
public final class UnmergedSteps {

    private final KeptFile file;
    private volatile Optional<Path> damaged = Optional.empty();

    /** @param file where it is kept; it need not be there */
    public UnmergedSteps(KeptFile file) {
        this.file = file;
    }

    /** All of them, the oldest first. */
    public synchronized List<Unmerged> all() {
        try {
            return file.words().map(Json::list).orElse(List.of()).stream()
                    .map(UnmergedSteps::read)
                    .toList();
        } catch (CharacterCodingException | IllegalArgumentException | DateTimeException | JacksonException e) {
            LoggerFactory.getLogger(UnmergedSteps.class).warn("the list cannot be understood and is put aside", e);
            putAside();
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putAside() {
        Path list = file.file();
        try {
            long written = Files.getLastModifiedTime(list).toMillis();
            Path kept = list.resolveSibling("unmerged-damaged-" + written + ".json");
            Files.move(list, kept);
            damaged = Optional.of(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a list was put that could not be understood; empty if none was. */
    public Optional<Path> damaged() {
        return damaged;
    }

    /** Adds what is refused of a step, in the place of what was refused of it before; returns when it is on the disk. */
    synchronized void keep(UUID step, List<Unmerged> refused) {
        List<Unmerged> before = all();
        List<Unmerged> next = new ArrayList<>(before);
        next.removeIf(one -> one.id().startsWith(step + "."));
        next.addAll(refused);
        if (!next.equals(before)) {
            write(next);
        }
    }

    /** That one is decided. */
    public synchronized void remove(String id) {
        List<Unmerged> next = new ArrayList<>(all());
        next.removeIf(one -> one.id().equals(id));
        write(next);
    }

    private void write(List<Unmerged> all) {
        file.keepOrTell(Json.of(all.stream().map(UnmergedSteps::written).toList()));
    }

    private static String written(Unmerged one) {
        SortedMap<String, String> words = new TreeMap<>();
        words.put("id", one.id());
        words.put("at", one.at().toString());
        words.put("operation", one.label().operation().key());
        words.put("subject", one.label().subject());
        one.prospect().ifPresent(id -> words.put("prospect", id.value().toString()));
        words.put("reason", one.reason().name());
        words.put("field", one.field());
        words.put("mine", one.mine());
        words.put("theirs", one.theirs());
        words.put("by", one.by());
        words.put(
                "rows", Json.of(one.rows().stream().map(UnmergedSteps::written).toList()));
        return Json.of(words);
    }

    private static String written(KeptChange row) {
        SortedMap<String, String> words = new TreeMap<>();
        words.put("table", row.table());
        row.before().ifPresent(json -> words.put("before", json));
        row.after().ifPresent(json -> words.put("after", json));
        return Json.of(words);
    }

    private static Unmerged read(String json) {
        Map<String, String> words = Json.map(json);
        return new Unmerged(
                words.getOrDefault("id", ""),
                Instant.parse(words.getOrDefault("at", "")),
                new Label(OperationName.of(words.getOrDefault("operation", "")), words.getOrDefault("subject", "")),
                Optional.ofNullable(words.get("prospect")).map(UUID::fromString).map(ProspectId::new),
                Unmerged.Obstacle.valueOf(words.getOrDefault("reason", "")),
                words.getOrDefault("field", ""),
                words.getOrDefault("mine", ""),
                words.getOrDefault("theirs", ""),
                words.getOrDefault("by", ""),
                Json.list(words.getOrDefault("rows", "[]")).stream()
                        .map(Json::map)
                        .map(row -> new KeptChange(
                                row.getOrDefault("table", ""),
                                Optional.ofNullable(row.get("before")),
                                Optional.ofNullable(row.get("after"))))
                        .toList());
    }
}
