package huni.exchange.archive;

import huni.work.archive.ArchiveCover;
import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedTable;
import huni.work.archive.OpenArchive;
import huni.work.archive.WorkspaceRows;
import huni.work.exports.WrittenFile;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The archive as a zip: {@code rows/<table>.json} for each table, an array with one row a line, and {@code manifest.json} with
 * their counts and sums. Neither writing nor reading holds more than one row.
 */
public final class ZipArchive implements ArchiveFormat {

    static final String MANIFEST = "manifest.json";
    static final String ROWS = "rows/";
    static final String JSON = ".json";

    private final ArchiveCover cover;

    /** Archives that anybody can read. */
    public ZipArchive() {
        this(ArchiveCover.NONE);
    }

    /** @param cover how they lie on the disk */
    public ZipArchive(ArchiveCover cover) {
        this.cover = cover;
    }

    @Override
    public ArchiveManifest write(
            Path file, WorkspaceRows.OneMoment rows, String program, Instant at, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException {
        try {
            return WrittenFile.<ArchiveManifest, ArchiveRefusedException>write(file, out -> {
                try (OutputStream covered = cover.over(out)) {
                    return new Writing(covered, rows, at, watch).all(program);
                }
            });
        } catch (JacksonIOException e) {
            IOException disk = e.getCause();
            throw disk == null ? new IOException(e) : disk;
        }
    }

    @Override
    public OpenArchive open(Path file) throws IOException, ArchiveRefusedException {
        return ReadArchive.open(file, cover);
    }

    /** One archive being written. */
    private static final class Writing {

        private final ZipOutputStream zip;
        private final WorkspaceRows.OneMoment rows;
        private final Instant at;
        private final ArchiveWatch watch;
        private final long all;
        private long done;

        Writing(OutputStream out, WorkspaceRows.OneMoment rows, Instant at, ArchiveWatch watch) {
            this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            this.rows = rows;
            this.at = at.truncatedTo(ChronoUnit.MILLIS);
            this.watch = watch;
            this.all = rows.tables().stream().mapToLong(rows::count).sum();
        }

        ArchiveManifest all(String program) throws IOException, ArchiveRefusedException {
            List<ArchivedTable> tables = new ArrayList<>();
            for (String table : rows.tables()) {
                tables.add(table(table));
            }
            ArchiveManifest manifest = new ArchiveManifest(ArchiveManifest.FORMAT, rows.schema(), program, at, tables);
            begin(MANIFEST);
            zip.write(ManifestJson.write(manifest));
            zip.closeEntry();
            zip.finish();
            watch.at(all, all);
            return manifest;
        }

        private ArchivedTable table(String name) throws IOException, ArchiveRefusedException {
            begin(ROWS + name + JSON);
            SummedStream summed = new SummedStream();
            long[] count = {0};
            OutputStream text = new BufferedOutputStream(new Entry(zip, summed), 1 << 15);
            try (RowsJson json = new RowsJson(text)) {
                rows.each(name, row -> {
                    json.write(row);
                    count[0]++;
                    done++;
                    if (done % ROWS_BETWEEN_LOOKS == 0) {
                        watch.at(done, all);
                    }
                });
            }
            zip.closeEntry();
            return new ArchivedTable(name, count[0], summed.bytes(), summed.sha256());
        }

        private void begin(String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(at.toEpochMilli());
            zip.putNextEntry(entry);
        }
    }

    /** The text of one entry: it is summed, and its end is not the zip's. */
    private static final class Entry extends FilterOutputStream {

        private final SummedStream summed;

        Entry(OutputStream zip, SummedStream summed) {
            super(zip);
            this.summed = summed;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            summed.add(bytes, from, length);
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {
            // The zip is flushed as a whole.
        }

        @Override
        public void close() {
            // The zip goes on.
        }
    }
}
