package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.sql.Sql;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * A database file as H2 opens it: the address, the name it is opened by and the settings of the house are made here only.
 *
 * @param path absolute, from a checked {@link StoreFolder}; its name ends with {@code .mv.db}
 * @param fileSystem the scheme of H2's file system that the file is written through, with its colon; empty for H2's own
 */
public record StoreFile(Path path, String fileSystem) {

    /**
     * How long H2 must not overwrite freed space, in milliseconds: recovery after a power cut may need the old content.
     */
    private static final long RETENTION_MILLIS = 86_400_000;

    /** Milliseconds. H2 collects changes for so long and writes them in a background thread. */
    private static final int LATER = 10_000;

    static final String USER = "sa";
    static final String PASSWORD = "";

    /**
     * By default H2 acknowledges a commit half a second before it writes it, never forces it to the disk, and uses freed
     * space again at once; measured, each of the three loses commits.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;RETENTION_TIME=" + RETENTION_MILLIS + ";OPTIMIZE_REUSE_RESULTS=FALSE"
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0";

    private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";
    private static final String SUFFIX = ".mv.db";

    public StoreFile {
        String place = path.toString();
        if (!path.isAbsolute() || !place.endsWith(SUFFIX) || place.indexOf(';') >= 0) {
            throw new IllegalArgumentException("not a checked path of a database: " + place);
        }
    }

    /** A file whose commits are on the disk when they return. */
    static StoreFile durable(Path path) {
        DurableFilePath.register();
        return new StoreFile(path, DurableFilePath.SCHEME + ":");
    }

    /** Opens the file, and makes it where it is missing. */
    public Connection connect() throws SQLException {
        return keptInMemory(opened(address()));
    }

    /** Asked of all drivers, the one for servers would be loaded, too. */
    private static Connection opened(String address) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", PASSWORD);
        return Driver.load().connect(address, login);
    }

    /** H2 puts large results into temporary files, which are not encrypted. */
    private Connection keptInMemory(Connection connection) throws SQLException {
        try {
            if (Keyring.isSealed(path)
                    && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                session.getDatabase().setMaxMemoryRows(Integer.MAX_VALUE);
            }
            return connection;
        } catch (IOException e) {
            try (connection) {
                throw new SQLException("the file of the store cannot be read", e);
            }
        }
    }

    /**
     * From now on commits are fast but not safe against a power cut, which is harmless for a file that is thrown away unless
     * it is finished.
     */
    static void writeFast(Connection connection) throws SQLException {
        settings(connection, 0, LATER);
    }

    /** From now on commits are as in every store. */
    static void writeSafely(Connection connection) throws SQLException {
        settings(connection, RETENTION_MILLIS, 0);
    }

    private static void settings(Connection connection, long retention, int writeDelay) throws SQLException {
        Sql.update(connection, "set retention_time " + retention);
        Sql.update(connection, "set write_delay " + writeDelay);
    }

    /** Brings a closed file to the disk as a whole. */
    static void force(Path file) throws IOException {
        try (FileChannel whole = FileChannel.open(file, StandardOpenOption.WRITE)) {
            whole.force(true);
        }
    }

    /** Opens the file for reading only: even to open and close a file for writing changes it. */
    Connection connectReadOnly() throws SQLException {
        return keptInMemory(opened(address() + READ_ONLY));
    }

    /** The JDBC address. */
    String address() {
        String place = path.toString();
        return "jdbc:h2:" + fileSystem + place.substring(0, place.length() - SUFFIX.length()) + SETTINGS;
    }
}
