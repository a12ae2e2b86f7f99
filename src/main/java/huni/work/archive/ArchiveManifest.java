package huni.work.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an archive says of itself.
 *
 * @param format the version of the file's own format, from 1
 * @param schema the number of the schema whose tables and columns it holds
 * @param program the version of the program that wrote it, as in {@code 0.1.0}
 * @param writtenAt the moment as of which it holds everything
 * @param tables in the order in which they are read
 */
public record ArchiveManifest(int format, int schema, String program, Instant writtenAt, List<ArchivedTable> tables) {

    /** The format that this program writes, and the newest it reads. */
    public static final int FORMAT = 1;

    private static final String PROSPECTS = "prospect";

    public ArchiveManifest {
        tables = List.copyOf(tables);
    }

    /** One of its tables. */
    public Optional<ArchivedTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** How many prospects it holds, those in the trash included. */
    public long prospects() {
        return table(PROSPECTS).map(ArchivedTable::rows).orElse(0L);
    }

    /** How many rows it holds. */
    public long rows() {
        return tables.stream().mapToLong(ArchivedTable::rows).sum();
    }

    /** Whether the other one holds the very same rows, whenever it was written. Only of one schema can that be said. */
    public boolean holdsTheSameAs(ArchiveManifest other) {
        return schema == other.schema && tables.equals(other.tables);
    }
}
