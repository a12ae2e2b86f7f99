package huni.store.archive;

import huni.store.check.StoreCheck;
import huni.store.file.DamagedStore;
import huni.store.file.Database;
import huni.store.file.ReadConnection;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreTooNewException;
import huni.store.file.Successor;
import huni.store.rows.StoredTables;
import huni.store.rows.StoredTables.StoredTable;
import huni.store.sql.Sql;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedTable;
import huni.work.archive.OpenArchive;
import huni.work.archive.WorkspaceReplacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Replaces the whole database by the rows of an archive. */
public final class StoreReplacement implements WorkspaceReplacement {

    private final Database database;

    public StoreReplacement(Database database) {
        this.database = database;
    }

    @Override
    public void replaceBy(OpenArchive archive, Terms terms, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException {
        if (terms.onlyEmpty()) {
            long prospects = database.read(connection -> Sql.number(connection, "select count(*) from prospect"));
            if (prospects > 0) {
                throw new ArchiveRefusedException(Misfit.NOT_EMPTY, Long.toString(prospects));
            }
        }
        putHere(new OfArchive(archive, terms, watch), database::<ArchiveRefusedException>replaceBy);
    }

    /**
     * Puts the rows of an archive in the place of a database that cannot be understood; its file is kept.
     *
     * @param kept where the damaged file is afterwards
     * @throws ArchiveRefusedException if the archive is not as it was written; nothing was changed
     */
    public static void mend(DamagedStore damaged, OpenArchive archive, Path kept, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException {
        putHere(
                new OfArchive(archive, new Terms(false, false), watch),
                successor -> damaged.<ArchiveRefusedException>replaceBy(successor, kept));
    }

    private static void putHere(OfArchive archived, Place<StoreTooNewException> place)
            throws IOException, ArchiveRefusedException {
        try {
            put(archived, place);
        } catch (StoreTooNewException e) {
            throw new ArchiveRefusedException(Misfit.NEWER, "schema " + archived.schema(), e);
        }
    }

    /**
     * Where the rows of an archive go.
     *
     * @param <R> why it may not let them in
     */
    @FunctionalInterface
    public interface Place<R extends Exception> {
        void take(Successor<ArchiveRefusedException> successor) throws ArchiveRefusedException, R;
    }

    /**
     * Puts the rows of an archive into another place; whether they fit together is for that place to say.
     *
     * @throws StoreTooNewException if it is of another schema than the program's
     * @throws R if the place does not let them in
     */
    public static <R extends StoreRefusedException> void into(Place<R> place, OpenArchive archive, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException, R {
        put(new OfArchive(archive, new Terms(false, false), watch), place);
    }

    private static <R extends StoreRefusedException> void put(OfArchive archived, Place<R> place)
            throws IOException, ArchiveRefusedException, R {
        try {
            place.take(archived);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException
                | NullPointerException
                | NoSuchElementException
                | ArithmeticException
                | DateTimeException
                | JacksonException e) {
            // What follows from the rows could not be made of them: no record has such values.
            throw new ArchiveRefusedException(Misfit.UNSOUND, String.valueOf(e.getMessage()), e);
        }
    }

    /** The archive as a database. */
    private record OfArchive(OpenArchive archive, Terms terms, ArchiveWatch watch)
            implements Successor<ArchiveRefusedException> {

        @Override
        public int schema() {
            return archive.manifest().schema();
        }

        @Override
        public void fill(Connection connection, PartEnd part) throws SQLException, ArchiveRefusedException {
            Map<String, StoredTable> tables = StoredTables.of(connection).all();
            for (ArchivedTable said : archive.manifest().tables()) {
                if (!tables.containsKey(said.name())) {
                    throw new ArchiveRefusedException(Misfit.FOREIGN, said.name());
                }
            }
            RowBatches.Progress progress =
                    new RowBatches.Progress(watch, archive.manifest().rows(), part);
            try {
                for (StoredTable stored : tables.values()) {
                    RowBatches rows = new RowBatches(connection, stored.table(), progress);
                    archive.each(stored.table().name(), rows::take);
                    rows.write();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void inspect(ReadConnection finished) throws ArchiveRefusedException {
            if (terms.onlySound()) {
                Optional<StoreCheck.Finding> first =
                        new StoreCheck(finished).findings().stream().findFirst();
                if (first.isPresent()) {
                    throw new ArchiveRefusedException(
                            Misfit.UNSOUND,
                            first.get().rule() + ", " + first.get().where() + ": "
                                    + first.get().problem());
                }
            }
            watch.settle();
        }
    }
}
