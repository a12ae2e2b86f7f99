package huni.store.file;

import huni.store.sql.StoreException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStoreException;

/**
 * Reads every byte that an open store's file holds and compares it with the sums that were written with it: a disk may
 * give other bytes than it was given, and the database would not notice. It reads a part at a time, so that other reads have
 * their turn between, and may be given up at any time. What is written meanwhile is not looked at.
 */
public final class FileScrub {

    private static final int PIECE = 1 << 20;

    private final ReadConnection database;
    private final Queue<String> waiting = new ArrayDeque<>();
    private final List<String> broken = new ArrayList<>();
    private boolean begun;
    private long bytes;
    private long withoutSum;

    /** @param database its file is read; of one that is kept in no file of H2 nothing is */
    public FileScrub(ReadConnection database) {
        this.database = database;
    }

    /**
     * What was seen.
     *
     * @param bytes how many were compared
     * @param bytesWithoutSum how many could not be compared: they were written before there were sums
     * @param broken the places that are not as they were written, in technical words
     */
    public record Seen(long bytes, long bytesWithoutSum, List<String> broken) {}

    /** Everything at once. */
    public Seen whole() {
        while (next(Long.MAX_VALUE)) {
            // The parts that were written meanwhile need no other look.
        }
        return seen();
    }

    /**
     * Reads about so many bytes more.
     *
     * @return whether some are left
     */
    public boolean next(long most) {
        return database.read(connection -> {
            Optional<FileStore<?>> file = file(connection);
            if (file.isEmpty()) {
                return false;
            }
            if (!begun) {
                begun = true;
                waiting.addAll(Chunks.of(file.get()).keySet());
            }
            long end = most > Long.MAX_VALUE - bytes ? Long.MAX_VALUE : bytes + most;
            while (!waiting.isEmpty() && bytes + withoutSum < end) {
                look(file.get(), waiting.remove());
            }
            return !waiting.isEmpty();
        });
    }

    /** What was seen so far. */
    public Seen seen() {
        return new Seen(bytes, withoutSum, List.copyOf(broken));
    }

    private static Optional<FileStore<?>> file(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(JdbcConnection.class)) {
            return Optional.empty();
        }
        JdbcConnection h2 = connection.unwrap(JdbcConnection.class);
        return h2.getSession() instanceof SessionLocal session
                ? Optional.of(session.getDatabase().getStore().getMvStore().getFileStore())
                : Optional.empty();
    }

    private void look(FileStore<?> file, String name) {
        Optional<Chunks.Place> place = Optional.ofNullable(Chunks.of(file).get(name));
        if (place.isEmpty()) {
            return;
        }
        long length = place.get().length();
        Optional<Boolean> right = isRight(file, place.get());
        boolean stillThere = Optional.ofNullable(Chunks.of(file).get(name))
                .filter(now -> now.block() == place.get().block())
                .isPresent();
        if (right.isEmpty()) {
            withoutSum += length;
        } else {
            bytes += length;
        }
        if (stillThere && right.isPresent() && !right.get()) {
            broken.add("chunk " + place.get().id() + " in block " + place.get().block()
                    + " is not as it was written; its " + length + " bytes cannot be relied on");
        }
    }

    private static Optional<Boolean> isRight(FileStore<?> file, Chunks.Place place) {
        ChunkSum sum = new ChunkSum();
        long at = place.block() * ChunkSum.BLOCK;
        long end = at + place.length();
        try {
            while (at < end - ChunkSum.FOOTER) {
                int piece = (int) Math.min(PIECE, end - ChunkSum.FOOTER - at);
                sum.add(file.readFully(null, at, piece));
                at += piece;
            }
            ByteBuffer rest = file.readFully(null, at, ChunkSum.FOOTER);
            return sum.isRight(rest);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_READING_FAILED) {
                return Optional.of(false);
            }
            throw new StoreException("the file of the store cannot be read", e);
        } catch (BufferUnderflowException _) {
            return Optional.of(false);
        }
    }
}
