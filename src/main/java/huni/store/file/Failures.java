package huni.store.file;

import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells what is behind a failure of the database: its disk, its file, or neither. */
final class Failures {

    /** What systems say when there is no room. */
    private static final List<String> FULL =
            List.of("no space left", "quota exceeded", "not enough space", "disk full");

    private static final Set<Integer> CORRUPT = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_SERIALIZATION);
    private static final List<String> READING = List.of("org.h2.mvstore.", "org.h2.value.", "org.h2.compress.");

    /** How the states of SQL begin that are about values. */
    private static final String DATA_EXCEPTION = "22";

    /**
     * States and classes of states: no connection, too many, ended by an administrator, others wrote too long, asleep, a standby;
     * tables out of sight since the role may see its workspace no more.
     */
    private static final List<String> OF_SERVER =
            List.of("08", "53", "57P", "58", "55P03", "25P03", "25006", "42P01", "3F000");

    /** This machine's copy was closed by itself, as H2 does when memory or its disk fail it: it may open again. */
    private static final Set<Integer> COPY_CLOSED = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED);

    /** The state of a statement that the role may not run. */
    static final String NOT_ALLOWED = "42501";

    /** As if it were the state of a transaction that the role may not even begin to write. */
    static final String LOOKS_ONLY = "42HU1";

    private final Optional<Path> folder;
    private final Optional<String> server;

    Failures(Optional<StoreFolder> folder) {
        this(folder.map(StoreFolder::place), Optional.empty());
    }

    private Failures(Optional<Path> folder, Optional<String> server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Those of a workspace on a server.
     *
     * @param address what sentences call it
     * @param copy the folder of this machine's copy of it, if there may be one
     */
    static Failures ofServer(String address, Optional<Path> copy) {
        return new Failures(copy, Optional.of(address));
    }

    /**
     * As what a refused statement is thrown on.
     *
     * @param certain whether it is known that the transaction was not kept
     */
    RuntimeException of(SQLException e, boolean certain) {
        return of("the database refused a statement", e, certain);
    }

    /** The same of work on the file of the database. */
    RuntimeException of(String work, Exception e, boolean certain) {
        return trouble(e)
                .<RuntimeException>map(met -> new TroubleException(met, certain, e))
                .orElseGet(() -> new StoreException(work, e));
    }

    /** What is behind it; empty if it is neither the disk nor the file. */
    Optional<Trouble> trouble(Throwable e) {
        return server.isPresent() ? ofServer(e) : ofFile(e);
    }

    /** A workspace whose server lets the role look and not write. */
    static Trouble looksOnly(String address) {
        return new Trouble(Trouble.Kind.LOOKS_ONLY, address, "");
    }

    private Optional<Trouble> ofServer(Throwable e) {
        return causes(e)
                .flatMap(cause -> cause instanceof SQLException sql ? ofRole(sql).stream() : Stream.empty())
                .findFirst()
                .or(() -> ofCopy(e))
                .or(() -> ofConnection(e));
    }

    /** What H2 meets is of this machine's disk; what the driver of the server meets is of the network. */
    private Optional<Trouble> ofCopy(Throwable e) {
        return causes(e).anyMatch(JdbcException.class::isInstance) ? ofDisk(e) : Optional.empty();
    }

    private Optional<Trouble> ofRole(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case LOOKS_ONLY -> Optional.of(looksOnly(place()));
            case NOT_ALLOWED -> Optional.of(new Trouble(Trouble.Kind.NOT_ALLOWED, place(), ""));
            default -> Optional.empty();
        };
    }

    private Optional<Trouble> ofConnection(Throwable e) {
        return causes(e)
                .filter(cause -> cause instanceof SQLException sql
                        && (COPY_CLOSED.contains(sql.getErrorCode())
                                || OF_SERVER.stream().anyMatch(String.valueOf(sql.getSQLState())::startsWith)))
                .findFirst()
                .map(cause -> new Trouble(Trouble.Kind.SERVER, place(), String.valueOf(cause.getMessage())));
    }

    private Optional<Trouble> ofDisk(Throwable e) {
        String place = folder.map(Path::toString).orElse("");
        return causes(e)
                .filter(cause -> cause instanceof IOException && !(cause instanceof EOFException))
                .map(cause -> String.valueOf(cause.getMessage()))
                .reduce((_, last) -> last)
                .map(words -> ofDisk(words, place));
    }

    private static Trouble ofDisk(String words, String place) {
        boolean full = FULL.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
        return new Trouble(full ? Trouble.Kind.DISK_FULL : Trouble.Kind.DISK, place, words);
    }

    /** A file could not be written, and nothing was changed. */
    static TroubleException ofDisk(IOException e, Path place) {
        return new TroubleException(ofDisk(String.valueOf(e.getMessage()), place.toString()), true, e);
    }

    private Optional<Trouble> ofFile(Throwable e) {
        Optional<Trouble> disk = ofDisk(e);
        if (disk.isPresent()) {
            return disk;
        }
        if (causes(e).noneMatch(Failures::saysNothingOfTheFile) && causes(e).anyMatch(Failures::isDamage)) {
            return Optional.of(new Trouble(Trouble.Kind.DAMAGED, place(), copy()));
        }
        return Optional.empty();
    }

    /** A store whose file is no longer the one that is open. */
    Trouble replaced() {
        return new Trouble(Trouble.Kind.REPLACED, place(), "");
    }

    /** A store that lets itself be read only. */
    Trouble readOnly() {
        return new Trouble(Trouble.Kind.READ_ONLY, place(), "");
    }

    private String place() {
        return server.or(() -> folder.map(Path::toString)).orElse("");
    }

    private String copy() {
        return folder.flatMap(StoreFolder::newestCopy)
                .map(newest -> newest.file().toString())
                .orElse("");
    }

    /** Nothing checks the content of a page: H2 stumbles over it with whatever then happens. */
    private static boolean isDamage(Throwable cause) {
        return switch (cause) {
            case EOFException _ -> true;
            case MVStoreException h2 -> CORRUPT.contains(h2.getErrorCode());
            case SQLException sql -> sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1;
            case RuntimeException other ->
                other.getStackTrace().length > 0
                        && Stream.of(other.getStackTrace())
                                .limit(4)
                                .anyMatch(frame -> READING.stream().anyMatch(frame.getClassName()::startsWith));
            default -> false;
        };
    }

    /** A value that a statement cannot make into what it wants: the statement is wrong and the file is not. Nor is it for want of memory. */
    private static boolean saysNothingOfTheFile(Throwable cause) {
        return cause instanceof OutOfMemoryError
                || (cause instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(DATA_EXCEPTION));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }
}
