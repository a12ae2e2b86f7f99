package huni.store.file;

import huni.store.file.MapTypes.ClassNames;
import huni.store.file.MapTypes.StoredRows;
import huni.store.sql.StoreException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.value.Value;
import org.h2.value.VersionedValue;

/**
 * What a database file makes of itself when H2 opens it: statements that H2 then runs without asking. They are read here from
 * the pages of the file, without H2's engine, so that a file from elsewhere is known before anything of it is run. Not one
 * byte of the file changes.
 */
final class Catalogue {

    private static final String OF_TYPES = "_";
    private static final long OF_STATEMENTS = 0;
    private static final int COLUMNS = 4;
    private static final int STATEMENT = 3;
    private static final String SCHEMA_TABLE = "store_schema";

    /** What a refused length is told with; other words are about threads, classes and time. */
    private static final List<String> OF_LENGTHS = List.of("heap space", "array size", "Requested memory");

    /** Bytes that reading a small file takes at most. */
    private static final long ROOM = 64L << 20;

    private final Path file;
    private final List<Entry> entries = new ArrayList<>();
    private int schema;
    private boolean summed = true;

    private Catalogue(Path file) {
        this.file = file;
    }

    /** A statement, and the number of what it makes. */
    private record Entry(int id, String sql) {}

    /**
     * Reads it.
     *
     * @throws StoreInUseException if another program has the file open
     * @throws StoreDamagedException if the file cannot be understood
     * @throws StoreForeignException if it is a database, but none of Huni's
     */
    static Catalogue of(Path file) throws StoreRefusedException {
        // H2 would keep an empty file locked after it refused it.
        if (file.toFile().length() == 0) {
            throw new StoreDamagedException(file, new EOFException("it has no byte"));
        }
        Catalogue catalogue = new Catalogue(file);
        try (MVStore pages = open(file)) {
            catalogue.read(pages);
        } catch (ClassNames.UnknownClassException _) {
            throw new StoreForeignException(file, "TYPE");
        } catch (MVStoreException e) {
            throw problem(file, e);
        } catch (OutOfMemoryError e) {
            throw ofMemory(file, e);
        } catch (RuntimeException | VirtualMachineError e) {
            // H2 believes every length and place that it finds, and answers wrong ones with whatever then happens.
            throw new StoreDamagedException(file, e);
        }
        return catalogue;
    }

    private static MVStore open(Path file) {
        DurableFilePath.register();
        return new MVStore.Builder()
                .fileName(DurableFilePath.SCHEME + ":" + file)
                .readOnly()
                .open();
    }

    private static StoreRefusedException problem(Path file, MVStoreException e) {
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return new StoreInUseException(Objects.requireNonNull(file.getParent()), e);
        }
        Optional<Throwable> disk = causes(e)
                .filter(cause -> cause instanceof IOException && !(cause instanceof EOFException))
                .findFirst();
        if (disk.isPresent()) {
            throw new StoreException("cannot read the database " + file, e);
        }
        if (causes(e).anyMatch(ClassNames.UnknownClassException.class::isInstance)) {
            return new StoreForeignException(file, "TYPE");
        }
        return causes(e).anyMatch(OutOfMemoryError.class::isInstance)
                ? ofMemory(file, e)
                : new StoreDamagedException(file, e);
    }

    /** Where memory is short nothing is known of the file. */
    private static StoreDamagedException ofMemory(Path file, Throwable e) {
        Runtime program = Runtime.getRuntime();
        long free = program.maxMemory() - program.totalMemory() + program.freeMemory();
        if (causes(e).anyMatch(cause -> isSenseless(cause, file.toFile().length(), free))) {
            return new StoreDamagedException(file, e);
        }
        throw new StoreException("there is no memory to read the database " + file, e);
    }

    /** Whether so much was asked for as no length in a sound file of that size tells. */
    static boolean isSenseless(Throwable refused, long file, long free) {
        return refused instanceof OutOfMemoryError
                && OF_LENGTHS.stream().anyMatch(String.valueOf(refused.getMessage())::contains)
                && free > ROOM + 2 * file;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private void read(MVStore pages) throws StoreRefusedException {
        if (pages.hasMap(OF_TYPES)) {
            pages.openMap(
                            OF_TYPES,
                            new MVMap.Builder<String, String>()
                                    .keyType(StringDataType.INSTANCE)
                                    .valueType(new ClassNames()))
                    .forEach((_, _) -> {});
        }
        for (Value[] row : rows(pages, OF_STATEMENTS, COLUMNS)) {
            entries.add(new Entry(row[0].getInt(), Objects.requireNonNullElse(row[STATEMENT].getString(), "")));
        }
        schema = storedNumber(pages);
        summed = areSummed(pages);
    }

    private static boolean areSummed(MVStore pages) {
        try {
            return Chunks.areSummed(pages.getFileStore());
        } catch (MVStoreException _) {
            // What cannot be read is no reason to write the file anew.
            return true;
        }
    }

    private int storedNumber(MVStore pages) throws StoreRefusedException {
        for (Entry entry : entries) {
            List<String> columns = CatalogueStatement.columns(entry.sql(), SCHEMA_TABLE);
            int number = columns.indexOf("schema_number");
            if (number >= 0) {
                List<Value[]> rows = rows(pages, entry.id(), columns.size());
                return rows.isEmpty() ? 0 : rows.getLast()[number].getInt();
            }
        }
        // Where Huni has already saved something it was Huni's own.
        if (LastStep.isNotedBeside(file)) {
            throw new StoreDamagedException(file, new EOFException("it has no table that tells the schema"));
        }
        throw new StoreForeignException(file, "DATABASE");
    }

    /** Of a row that was being changed when the program was killed both the old and the new content. */
    private static List<Value[]> rows(MVStore pages, long table, int columns) {
        String name = "table." + table;
        List<Value[]> rows = new ArrayList<>();
        if (pages.hasMap(name)) {
            MVMap<Long, VersionedValue<Value[]>> map = pages.openMap(
                    name,
                    new MVMap.Builder<Long, VersionedValue<Value[]>>()
                            .keyType(LongDataType.INSTANCE)
                            .valueType(new VersionedValueType<>(new StoredRows(columns))));
            map.forEach((_, row) -> {
                Stream.of(Optional.ofNullable(row.getCurrentValue()), Optional.ofNullable(row.getCommittedValue()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .forEach(rows::add);
            });
        }
        return rows;
    }

    /** The number of the schema that the store is written in. */
    int schema() {
        return schema;
    }

    /** Whether what was written has sums, by which it is noticed if it changes by itself. */
    boolean isSummed() {
        return summed;
    }

    /**
     * Looks at every statement.
     *
     * @throws StoreForeignException if one of them makes something else than the tables of Huni
     */
    void requireOnly(KnownTables known) throws StoreForeignException {
        for (Entry entry : entries) {
            Optional<String> strange = CatalogueStatement.strange(entry.sql(), known);
            if (strange.isPresent()) {
                throw new StoreForeignException(file, strange.get());
            }
        }
    }
}
