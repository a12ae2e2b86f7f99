package huni.store.read;

import huni.domain.ProspectId;
import huni.store.file.LastStep;
import huni.store.file.ReadConnection;
import huni.store.file.StoreFolder;
import huni.store.sql.Sql;
import huni.work.exports.WrittenFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.slf4j.LoggerFactory;

/**
 * What all prospects did, in a file beside the store: it is read in a fraction of the time that the database needs to take
 * its rows apart. It holds ids, days, stages, values, where they came from and why they were won or lost, no names. It only
 * saves time: it names the last entry of the journal that it knows of, what was written after that is read from the
 * database, and where anything does not fit, all is.
 * A store whose file cannot be read by anybody has none, or else it could be read here.
 */
final class CourseFile {

    private static final byte[] BEGINNING =
            ("Huni courses 1 " + KeptCourse.MARKS + "\n").getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = BEGINNING.length + 3 * Long.BYTES + Integer.BYTES;
    private static final int MOST_SINCE = 20_000;

    private final Path file;
    private final StoreFolder folder;
    private final ReadConnection database;

    CourseFile(StoreFolder folder, ReadConnection database) {
        this.file = folder.keptCourses();
        this.folder = folder;
        this.database = database;
    }

    /**
     * What was found.
     *
     * @param since those that were written later and have to be read again
     * @param end what the journal ended with before it was asked for these
     */
    record Found(List<KeptCourse> courses, Set<ProspectId> since, LastStep end) {}

    /** What the journal ends with; empty while nothing is in it. */
    Optional<LastStep> end() {
        return database.read(LastStep::newest);
    }

    /** How many prospects there are. */
    long prospects() {
        return database.read(connection ->
                Sql.number(connection, "select cast(coalesce(sum(prospects), 0) as bigint) from stage_total"));
    }

    /** What is in the file; empty where there is none, or where it does not fit the store. */
    Optional<Found> read() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Optional<Found> found = folder.isPlain() ? read(Files.readAllBytes(file)) : Optional.empty();
            if (found.isEmpty()) {
                delete();
            }
            return found;
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(CourseFile.class).warn("what was kept of the courses cannot be read", e);
            delete();
            return Optional.empty();
        }
    }

    private Optional<Found> read(byte[] bytes) {
        if (bytes.length < HEAD || !Arrays.equals(BEGINNING, Arrays.copyOf(bytes, BEGINNING.length))) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, BEGINNING.length, HEAD - BEGINNING.length);
        LastStep end = new LastStep(head.getLong(), new UUID(head.getLong(), head.getLong()));
        if (head.getInt() != sum(bytes)) {
            return Optional.empty();
        }
        LastStep now = end().orElse(end);
        Optional<Set<ProspectId>> since = since(end);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        CourseBytes.Reader reader = new CourseBytes.Reader(Arrays.copyOfRange(bytes, HEAD, bytes.length));
        List<KeptCourse> courses = new ArrayList<>();
        while (!reader.isAtEnd()) {
            courses.add(reader.next());
        }
        return Optional.of(new Found(courses, since.orElseThrow(), now));
    }

    /** Those that were written after that entry; empty where the journal does not tell, or has another past. */
    private Optional<Set<ProspectId>> since(LastStep end) {
        return database.read(connection -> {
            Optional<UUID> same = Sql.one(
                    connection, "select id from journal where seq = ?", row -> row.getObject(1, UUID.class), end.seq());
            long untold = Sql.number(
                    connection,
                    "select count(*) from journal j where j.seq > ? and (j.batch_id is not null"
                            + " or not exists (select 1 from journal_change c where c.seq = j.seq))",
                    end.seq());
            if (!same.equals(Optional.of(end.id())) || untold > 0) {
                return Optional.empty();
            }
            Set<ProspectId> since = new HashSet<>(Sql.list(
                    connection,
                    "select distinct prospect_id from journal_change where seq > ? and prospect_id is not null"
                            + " limit " + MOST_SINCE,
                    row -> new ProspectId(row.getObject(1, UUID.class)),
                    end.seq()));
            return Optional.of(since).filter(few -> few.size() < MOST_SINCE);
        });
    }

    /**
     * Writes them. A disk that refuses costs time later, and nothing else.
     *
     * @param end what the journal ended with before they were read
     */
    void write(LastStep end, Collection<KeptCourse> courses) {
        try {
            if (!folder.isPlain()) {
                delete();
                return;
            }
            CourseBytes.Writer writer = new CourseBytes.Writer();
            courses.forEach(writer::add);
            byte[] content = writer.bytes();
            byte[] all = ByteBuffer.allocate(HEAD + content.length)
                    .put(BEGINNING)
                    .putLong(end.seq())
                    .putLong(end.id().getMostSignificantBits())
                    .putLong(end.id().getLeastSignificantBits())
                    .putInt(0)
                    .put(content)
                    .array();
            ByteBuffer.wrap(all).putInt(HEAD - Integer.BYTES, sum(all));
            WrittenFile.write(file, out -> {
                out.write(all);
                return all.length;
            });
            // Whoever was forgotten while they were read stands in it.
            if (!end().equals(Optional.of(end))) {
                delete();
            }
        } catch (IOException | ArithmeticException e) {
            LoggerFactory.getLogger(CourseFile.class).warn("the courses are not kept", e);
        }
    }

    /** Of all but itself. */
    private static int sum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, HEAD - Integer.BYTES);
        crc.update(bytes, HEAD, bytes.length - HEAD);
        return (int) crc.getValue();
    }

    /** Once the store cannot be read as it lies, this must not be read either. */
    void deleteUnlessPlain() {
        try {
            if (Files.exists(file) && !folder.isPlain()) {
                delete();
            }
        } catch (IOException e) {
            delete();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(CourseFile.class).warn("what was kept of the courses cannot be deleted", e);
        }
    }
}
