package huni.store.file;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStoreException;

/** The chunks of a database's file: each is what was written at once. */
final class Chunks {

    private static final String CHUNK = "chunk.";
    private static final String LIVE_PAGES = "livePages";
    private static final int HEADER = 512;

    private Chunks() {}

    /** Whether they have sums, as the oldest tells: an older version of the program wrote none. */
    static boolean areSummed(FileStore<?> file) {
        return of(file).values().stream()
                .min(Comparator.comparingLong(Place::version))
                .map(oldest -> ChunkSum.isIn(file.readFully(
                        null, oldest.block() * ChunkSum.BLOCK + oldest.length() - ChunkSum.FOOTER, ChunkSum.FOOTER)))
                .orElse(true);
    }

    /** Where the chunks in use lie, by their names. Of the newest the database keeps no note; it follows from others. */
    static Map<String, Place> of(FileStore<?> file) {
        Map<String, Place> chunks = new HashMap<>();
        file.getLayoutMap().forEach((name, text) -> {
            if (name.startsWith(CHUNK)) {
                Place.of(text).ifPresent(place -> chunks.put(name, place));
            }
        });
        newest(file, chunks).ifPresent(place -> chunks.putIfAbsent(CHUNK + Long.toHexString(place.id()), place));
        chunks.values().removeIf(place -> !place.inUse());
        return chunks;
    }

    private static Optional<Place> newest(FileStore<?> file, Map<String, Place> chunks) {
        Optional<Place> newest = header(file, DataUtils.readHexLong(file.getStoreHeader(), "block", 0));
        for (Place place : chunks.values()) {
            if (newest.isEmpty() || place.version() > newest.get().version()) {
                newest = Optional.of(header(file, place.block()).orElse(place));
            }
        }
        Optional<Place> next = newest.flatMap(place -> header(file, place.next()));
        while (next.isPresent() && next.get().version() > newest.orElseThrow().version()) {
            newest = next;
            next = header(file, newest.orElseThrow().next());
        }
        return newest;
    }

    private static Optional<Place> header(FileStore<?> file, long block) {
        if (block == 0 || (block + 1) * ChunkSum.BLOCK > file.size()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[HEADER];
        file.readFully(null, block * ChunkSum.BLOCK, HEADER).get(bytes);
        int end = 0;
        while (end < HEADER && bytes[end] != '\n') {
            end++;
        }
        String text = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        return Place.of(text).map(place -> place.at(block));
    }

    /**
     * A chunk.
     *
     * @param block the first of its blocks
     * @param blocks how many it has
     * @param next the block at which the next one was expected to be written
     * @param inUse whether anything in it is still needed: the room of one that is not may already be written over, while
     *     the note that it is gone only comes with the write that does so and may be cut short
     */
    record Place(long id, long block, long blocks, long version, long next, boolean inUse) {

        /** As H2 describes it; empty if that is no description. */
        static Optional<Place> of(String text) {
            try {
                Map<String, String> parts = DataUtils.parseMap(text);
                return parts.containsKey("chunk") && parts.containsKey("len")
                        ? Optional.of(new Place(
                                number(parts, "chunk"),
                                number(parts, "block"),
                                number(parts, "len"),
                                number(parts, "version"),
                                number(parts, "next"),
                                DataUtils.readHexLong(parts, LIVE_PAGES, 1) > 0))
                        : Optional.empty();
            } catch (MVStoreException _) {
                return Optional.empty();
            }
        }

        private static long number(Map<String, String> parts, String name) {
            return DataUtils.readHexLong(parts, name, 0);
        }

        Place at(long found) {
            return new Place(id, found, blocks, version, next, inUse);
        }

        long length() {
            return blocks * ChunkSum.BLOCK;
        }
    }
}
