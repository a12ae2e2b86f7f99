package huni.store.file;

import huni.store.rows.InitialRows;
import huni.store.rows.KeptWords;
import huni.store.rows.StageRows;
import huni.store.rows.SumsRebuild;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a store's schema up to the program's. A fresh store gets all scripts at once. An older one is copied, the copy is
 * migrated and checked and takes the place of the old file in one step, and the old file is kept among the backups: H2
 * commits at every change of the schema, so a migration that fails half way could not be undone otherwise. Scripts that
 * have shipped are never edited.
 */
public final class Migrations {

    private static final List<String> SCRIPTS = List.of(
            "V1__first_schema.sql",
            "V2__decisions_and_closings.sql",
            "V3__retired_lost_reasons.sql",
            "V4__calls_and_plans.sql",
            "V5__closings_with_their_terms.sql",
            "V6__words_and_what_follows.sql");

    /** The first schema whose checklists have more than questions. */
    private static final int CHECKLISTS = 6;

    /** The files in which a database is built before it becomes the store's, by what is being done. */
    private static final List<String> UNFINISHED = List.of("fresh", "migrating", "import");

    private final String folder;
    private final List<String> scripts;

    private final Beginning beginning;

    /**
     * Scripts are named {@code V<n>__what.sql}, without gaps from 1, in a folder of the class path.
     *
     * @param beginning writes what a fresh store begins with, and what follows from its rows anew after a migration
     */
    Migrations(String folder, List<String> scripts, Beginning beginning) {
        this.folder = folder;
        this.scripts = List.copyOf(scripts);
        this.beginning = beginning;
    }

    /** Writes the first rows. */
    @FunctionalInterface
    interface Beginning {
        void write(Connection connection) throws SQLException;

        /**
         * Recalculates the stored sums and words of a migrated store, because an older version may have calculated them
         * differently.
         */
        default void recount(Connection connection) throws SQLException {}

        /** Adds what a fresh store begins with and one of an earlier schema lacks. */
        default void complete(Connection connection, int from) throws SQLException {}
    }

    /** The program's own. */
    public static Migrations bundled() {
        return new Migrations("huni/store/migrations", SCRIPTS, new Beginning() {
            @Override
            public void write(Connection connection) throws SQLException {
                InitialRows.write(connection);
            }

            @Override
            public void complete(Connection connection, int from) throws SQLException {
                if (from < CHECKLISTS) {
                    InitialRows.complete(connection);
                }
            }

            @Override
            public void recount(Connection connection) throws SQLException {
                try (Prepared sql = new Prepared(connection)) {
                    new SumsRebuild(connection, StageRows.pipeline(connection)).write(sql);
                }
                Indexes.leaveOutWords(connection);
                KeptWords.rebuild(connection);
                Indexes.complete(connection);
            }
        });
    }

    /** The number of the schema this program writes. */
    int known() {
        return scripts.size();
    }

    /** Makes or migrates the folder's database where that is needed; nothing else may have it open. */
    void bringUpToDate(StoreFolder store) throws SQLException, StoreRefusedException {
        Path file = store.database();
        try {
            removeUnfinished(store.place());
            if (!Files.exists(file)) {
                make(store);
                return;
            }
            int found = inspect(file);
            if (found < known()) {
                migrate(store, found);
            }
        } catch (IOException e) {
            throw new StoreException("cannot bring the database " + file + " up to date", e);
        }
    }

    /**
     * Looks at the folder's database, which must not be changed.
     *
     * @throws StoreOutdatedException if it is older than the program: it would have to be migrated
     */
    void requirePresent(StoreFolder store) throws StoreRefusedException {
        if (inspect(store.database()) < known()) {
            throw new StoreOutdatedException(store.place());
        }
    }

    /**
     * Looks at a database before anything of it is run, and says which schema it has.
     *
     * @throws StoreTooNewException if a later version of the program wrote it
     * @throws StoreForeignException if it holds what no script of the schema makes
     */
    int inspect(Path file) throws StoreRefusedException {
        Catalogue catalogue = Catalogue.of(file);
        if (catalogue.schema() > known()) {
            throw new StoreTooNewException(catalogue.schema(), known());
        }
        catalogue.requireOnly(KnownTables.of(scripts.stream().map(this::text).toList()));
        return catalogue.schema();
    }

    /** Runs all scripts on an empty database, and writes the first rows. */
    public void apply(Connection connection) throws SQLException {
        makeSchema(connection);
        Sql.update(connection, "insert into store_schema (schema_number) values (?)", known());
        beginning.write(connection);
    }

    /** Runs all scripts on an empty database. */
    void makeSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(text(script));
            }
        }
    }

    private void make(StoreFolder store) throws SQLException, IOException {
        Path fresh = unfinished(store, "fresh");
        try (Connection connection = StoreFile.durable(fresh).connect()) {
            StoreFile.writeFast(connection);
            apply(connection);
            StoreFile.writeSafely(connection);
        }
        StoreFile.force(fresh);
        swapIn(fresh, store);
    }

    private void migrate(StoreFolder store, int from) throws SQLException, IOException, StoreRefusedException {
        Path copy = unfinished(store, "migrating");
        OwnerOnly.copy(store.database(), copy);
        // What was being written when the program was killed is taken back now, which may bring other statements to
        // light.
        StoreFile.durable(copy).connect().close();
        inspect(copy);
        runNewScripts(copy, from);
        try (Connection connection = StoreFile.durable(copy).connect()) {
            StoreFile.writeFast(connection);
            connection.setAutoCommit(false);
            beginning.complete(connection, from);
            beginning.recount(connection);
            Sql.update(connection, "update store_schema set schema_number = ?", known());
            connection.commit();
            connection.setAutoCommit(true);
            readAll(connection);
            StoreFile.writeSafely(connection);
        }
        StoreFile.force(copy);
        keep(store.database(), store.backups(), from);
        swapIn(copy, store);
    }

    /** A fresh store has no history of Flyway's, so the stored number says from where. */
    private void runNewScripts(Path copy, int from) {
        try {
            Flyway.configure()
                    .dataSource(StoreFile.durable(copy).address(), StoreFile.USER, StoreFile.PASSWORD)
                    .locations("classpath:" + folder)
                    .baselineOnMigrate(true)
                    .baselineVersion(Integer.toString(from))
                    .target(Integer.toString(known()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("cannot migrate the store from schema " + from + "; it is as it was", e);
        }
    }

    /** Reads every row of every table, which fails if a page of the file is damaged. */
    private static void readAll(Connection connection) throws SQLException {
        for (String table : tables(connection)) {
            Sql.each(connection, "select * from " + table, row -> row.getObject(1));
        }
    }

    /** The names of all tables, as they are written in a statement. */
    static List<String> tables(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "select table_name from information_schema.tables where table_schema = 'public'",
                row -> '"' + row.getString(1) + '"');
    }

    private static void keep(Path old, Path backups, int schema) throws IOException {
        Path kept = backups.resolve("schema-" + schema + ".mv.db");
        for (int again = 2; Files.exists(kept); again++) {
            kept = backups.resolve("schema-" + schema + "-" + again + ".mv.db");
        }
        OwnerOnly.copy(old, kept);
    }

    /** Puts a finished database in the place of the store's, which nobody has open, in one step. */
    static void swapIn(Path finished, StoreFolder store) throws IOException {
        try {
            Files.move(finished, store.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("this file system cannot put a file in the place of another in one step", e);
        }
        OwnerOnly.forceNames(store.place());
    }

    /** The path of a temporary file in which a database is built before it becomes the store's. */
    static Path unfinished(StoreFolder store, String what) {
        return store.place().resolve("unfinished-" + what + ".mv.db");
    }

    /**
     * Deletes what an interrupted start or import left, and no file of any other name; the folder is locked, so nobody is at
     * work on it.
     */
    static void removeUnfinished(Path place) throws IOException {
        for (String what : UNFINISHED) {
            for (String ending : List.of("", ".newFile", ".tempFile")) {
                Files.deleteIfExists(place.resolve("unfinished-" + what + ".mv.db" + ending));
            }
        }
    }

    private String text(String script) {
        try (InputStream in = Migrations.class.getClassLoader().getResourceAsStream(folder + "/" + script)) {
            if (in == null) {
                throw new IllegalStateException("missing migration " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
