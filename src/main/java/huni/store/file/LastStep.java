package huni.store.file;

import huni.store.sql.Sql;
import huni.work.safety.Lack;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The last step that was acknowledged, noted in a file beside the store. A store whose end was cut off, or that an older copy
 * took the place of, opens as if nothing were missing; against this note it is seen. The note is written after the commit
 * and never forced, so it costs next to nothing and is never ahead of the store: what a power cut leaves of it is older, or
 * is none.
 *
 * @param seq its number in the journal
 */
public record LastStep(long seq, UUID id) {

    private static final String FILE = ".last-step";
    private static final int SUM = 8;

    /** The one that a journal ends with; empty while nothing is in it. */
    public static Optional<LastStep> newest(Connection store) throws SQLException {
        return Sql.one(
                store,
                "select seq, id from journal order by seq desc limit 1",
                row -> new LastStep(row.getLong(1), row.getObject(2, UUID.class)));
    }

    /** Notes it; where that is refused, the older note stays, which is true as well. */
    void note(StoreFolder folder) {
        Path file = file(folder);
        try {
            OwnerOnly.file(file);
            try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                String text = toString();
                ByteBuffer bytes = ByteBuffer.wrap((text + sum(text) + "\n").getBytes(StandardCharsets.US_ASCII));
                written.write(bytes, 0);
            }
        } catch (IOException _) {
            // It only helps to notice; the step itself is on the disk.
        }
    }

    /** Forgets what was noted: from here on another store lies in the folder, as is intended. */
    static void forget(StoreFolder folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    /**
     * What the store lacks of what was noted, now or at an earlier start: the next step overwrites the note, so what was
     * missed is kept until it is there again, a person has seen it, or a backup was restored. What was said of it first is said
     * again: where somebody went on with an older copy, the missed step's number is another step's by now.
     */
    static Optional<Lack> lack(StoreFolder folder, Connection store) throws SQLException {
        HealthFile health = new HealthFile(folder);
        if (folder.isWritable() && !Files.exists(file(folder))) {
            health.lackEnded();
        }
        Optional<Lack> before = health.lack();
        Optional<LastStep> missed = health.missed();
        for (LastStep step :
                Stream.concat(missed.stream(), noted(folder).stream()).toList()) {
            Optional<Lack> lack = health.isSeen(step) ? Optional.empty() : step.lackIn(store);
            if (lack.isPresent()) {
                if (before.isPresent() && missed.equals(Optional.of(step))) {
                    return before;
                }
                if (folder.isWritable()) {
                    health.keep(lack.get(), step);
                }
                return lack;
            }
        }
        if (folder.isWritable()) {
            health.lackEnded();
        }
        return Optional.empty();
    }

    private Optional<Lack> lackIn(Connection store) throws SQLException {
        Optional<UUID> found =
                Sql.one(store, "select id from journal where seq = ?", row -> row.getObject(1, UUID.class), seq);
        if (found.isEmpty()) {
            return Optional.of(Lack.STEPS);
        }
        return found.get().equals(id) ? Optional.empty() : Optional.of(Lack.OTHER_PAST);
    }

    @Override
    public String toString() {
        return "%019d %s".formatted(seq, id);
    }

    /** The one that was written so; throws something if nobody can understand it. */
    static LastStep parse(String said) {
        int middle = said.indexOf(' ');
        return new LastStep(Long.parseLong(said.substring(0, middle)), UUID.fromString(said.substring(middle + 1)));
    }

    /** What was noted; empty if nothing was, or if it cannot be understood. */
    static Optional<LastStep> noted(StoreFolder folder) {
        return noted(file(folder));
    }

    /** Whether something was noted in the folder of that file. */
    static boolean isNotedBeside(Path database) {
        return noted(database.resolveSibling(FILE)).isPresent();
    }

    private static Optional<LastStep> noted(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            int end = text.length() - SUM;
            String said = text.substring(0, end);
            return sum(said).equals(text.substring(end)) ? Optional.of(parse(said)) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static String sum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static Path file(StoreFolder folder) {
        return folder.place().resolve(FILE);
    }
}
