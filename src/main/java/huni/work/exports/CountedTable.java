package huni.work.exports;

import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A table of which it is known how long it is, so that it can be told how far it has come.
 *
 * @param rows about how many it has
 */
public record CountedTable(ExportTable table, long rows) {

    /** Writes it as a whole or not at all, and answers how many rows there were. */
    public long writtenTo(Path file, SheetFormat format, ArchiveWatch watch) throws IOException {
        long[] count = {0};
        format.write(
                file,
                new ExportTable(
                        table.titles(),
                        writer -> table.rows().each(cells -> {
                            writer.write(cells);
                            count[0]++;
                            watch.at(count[0], Math.max(count[0], rows));
                        })));
        return count[0];
    }
}
