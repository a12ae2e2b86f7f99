package huni.store.file;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a store's schema up to the program's. A fresh store is the copy of a file that all scripts made. An older one is
 * copied, the copy is migrated and checked and takes the place of the old file in one step, and the old file is kept among
 * the backups: H2 commits at every change of the schema, so a migration that fails half way could not be undone otherwise.
 * Scripts that have shipped are never edited.
 */
public final class Migrations {

    /** The first schema of a program that wrote archives. */
    private static final int ARCHIVES = 7;

    private final Scripts scripts;
    private final Beginning beginning;

    /**
     * Scripts are named {@code V<n>__what.sql}, without gaps from 1, in a folder of the class path.
     *
     * @param beginning writes what a fresh store begins with, and what follows from its rows anew after a migration
     */
    Migrations(String folder, List<String> scripts, Beginning beginning) {
        this(new Scripts(folder, scripts), beginning);
    }

    private Migrations(Scripts scripts, Beginning beginning) {
        this.scripts = scripts;
        this.beginning = beginning;
    }

    /** Writes the first rows. */
    @FunctionalInterface
    interface Beginning {
        void write(Connection connection) throws SQLException;

        /** Recalculates stored sums and words of a migrated store, which an older version may have made otherwise. */
        default void recount(Connection connection) throws SQLException {}

        /** The same of rows alone: no index is made anew. */
        default void follow(Connection connection) throws SQLException {}

        /** Adds what a fresh store begins with and one of an earlier schema lacks. */
        default void complete(Connection connection, int from) throws SQLException {}
    }

    /** The program's own. */
    public static Migrations bundled() {
        return new Migrations(Scripts.BUNDLED, new BundledBeginning());
    }

    /** Whether a table of that name is one of the scripts'. */
    public boolean isKnown(String table) {
        return KnownTables.of(scripts.all()).table(table);
    }

    /** The number of the schema this program writes. */
    public int known() {
        return scripts.number();
    }

    /** What leads from a schema, or from 0, to the program's: for a database whose changes of the schema are done one by one. */
    public List<Scripts.Step> stepsFrom(int schema) {
        return scripts.stepsFrom(schema);
    }

    /**
     * Ends what {@link #stepsFrom} has begun, in the transaction that runs: writes the first rows of a fresh database, or what
     * follows from the rows of an older one, and the number of the schema.
     */
    public void finishFrom(int schema, Connection connection) throws SQLException {
        if (schema == 0) {
            begin(connection);
        } else {
            beginning.complete(connection, schema);
            beginning.follow(connection);
            Sql.update(connection, "update store_schema set schema_number = ?", known());
        }
    }

    /** The same of a fresh database, with other rows than those a fresh one begins with. */
    public <X extends Exception> void finishWith(Filling<X> filling, Connection connection) throws SQLException, X {
        filling.fill(connection);
        beginning.follow(connection);
        Sql.update(connection, "insert into store_schema (schema_number) values (?)", known());
    }

    private void begin(Connection connection) throws SQLException {
        Sql.update(connection, "insert into store_schema (schema_number) values (?)", known());
        beginning.write(connection);
    }

    /** Makes or migrates the folder's database where that is needed; nothing else may have it open. */
    void bringUpToDate(StoreFolder store) throws SQLException, StoreRefusedException {
        Path file = store.database();
        try {
            UnfinishedFile.removeAll(store.place());
            if (!Files.exists(file)) {
                if (LastStep.noted(store).isPresent()) {
                    throw new StoreDamagedException(file, new NoSuchFileException(file.toString()));
                }
                make(store);
                return;
            }
            Catalogue found = looked(file);
            if (found.schema() < known()) {
                migrate(store, found.schema());
            } else if (!found.isSummed()) {
                Resummed.of(store);
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
        return looked(file).schema();
    }

    private Catalogue looked(Path file) throws StoreRefusedException {
        Catalogue catalogue = Catalogue.of(file);
        if (catalogue.schema() > known()) {
            throw new StoreTooNewException(catalogue.schema(), known());
        }
        catalogue.requireOnly(KnownTables.of(scripts.all()));
        return catalogue;
    }

    /** Runs all scripts on an empty database, and writes the first rows. */
    public void apply(Connection connection) throws SQLException {
        makeSchema(connection, known());
        begin(connection);
    }

    /** Runs the scripts up to that schema on an empty database. */
    void makeSchema(Connection connection, int schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String script : scripts.all().subList(0, schema)) {
                statement.execute(script);
            }
        }
    }

    /** Writes all rows of a database that has none. */
    @FunctionalInterface
    public interface Filling<X extends Exception> {
        void fill(Connection connection) throws SQLException, X;
    }

    /**
     * Makes a database of an earlier schema, has it filled, and brings it up to the program's; it is on the disk then.
     *
     * @throws StoreTooNewException if the program does not know that schema
     */
    <X extends Exception> void make(Path file, int schema, Filling<X> filling)
            throws SQLException, IOException, StoreTooNewException, X {
        if (schema < ARCHIVES || schema > known()) {
            throw new StoreTooNewException(schema, known());
        }
        OwnerOnly.file(file);
        try (Connection connection = StoreFile.durable(file).connect()) {
            StoreFile.writeFast(connection);
            makeSchema(connection, schema);
            Sql.update(connection, "insert into store_schema (schema_number) values (?)", schema);
            connection.setAutoCommit(false);
            Indexes.leaveOut(connection, Set.of());
            filling.fill(connection);
            connection.commit();
            Sql.update(connection, "shutdown");
        }
        finish(file, schema);
    }

    private void make(StoreFolder store) throws SQLException, IOException {
        Path fresh = UnfinishedFile.of(store, "fresh");
        if (!PreparedFile.isCopied(scripts.folder(), known(), fresh)) {
            run(fresh);
        }
        UnfinishedFile.swapIn(fresh, store);
    }

    /** Makes a fresh store's file by the scripts; it is on the disk then. */
    void run(Path fresh) throws SQLException, IOException {
        try (Connection connection = StoreFile.durable(fresh).connect()) {
            StoreFile.writeFast(connection);
            apply(connection);
            StoreFile.writeSafely(connection);
        }
        StoreFile.force(fresh);
    }

    private void migrate(StoreFolder store, int from) throws SQLException, IOException, StoreRefusedException {
        Path copy = UnfinishedFile.of(store, "migrating");
        OwnerOnly.copy(store.database(), copy);
        // What was being written when the program was killed is taken back now: other statements may come to light.
        StoreFile.durable(copy).connect().close();
        inspect(copy);
        finish(copy, from);
        store.keep(from);
        UnfinishedFile.swapIn(copy, store);
    }

    /** Brings a database that nobody has open up to the program's schema, and makes anew what follows from its rows. */
    private void finish(Path copy, int from) throws SQLException, IOException {
        if (from < known()) {
            runNewScripts(copy, from);
        }
        try (Connection connection = StoreFile.durable(copy).connect()) {
            StoreFile.writeFast(connection);
            connection.setAutoCommit(false);
            beginning.complete(connection, from);
            beginning.recount(connection);
            Sql.update(connection, "update store_schema set schema_number = ?", known());
            connection.commit();
            connection.setAutoCommit(true);
            AllTables.read(connection);
            StoreFile.writeSafely(connection);
            Sql.update(connection, "shutdown compact");
        }
        StoreFile.force(copy);
    }

    /** A fresh store has no history of Flyway's, so the stored number says from where. */
    private void runNewScripts(Path copy, int from) {
        try {
            Flyway.configure()
                    .dataSource(StoreFile.durable(copy).address(), StoreFile.USER, StoreFile.PASSWORD)
                    .locations("classpath:" + scripts.folder())
                    .baselineOnMigrate(true)
                    .baselineVersion(Integer.toString(from))
                    .target(Integer.toString(known()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("cannot migrate the store from schema " + from + "; it is as it was", e);
        }
    }
}
