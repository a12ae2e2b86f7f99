package huni.exchange.archive;

import huni.work.archive.ArchiveCover;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchivedTable;
import huni.work.archive.OpenArchive;
import huni.work.archive.RowTaker;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An archive that is being read. It is a file from anywhere: its parts are known by their exact names, none is longer than it
 * says, and nothing of it is ever unpacked to the disk.
 */
final class ReadArchive implements OpenArchive {

    private static final byte[] MAGIC = {'P', 'K', 3, 4};
    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_MANIFEST = 1 << 20;

    /** Below this nobody asks how much smaller the packed file is. */
    private static final long ALWAYS_ALLOWED = 64L << 20;

    /** Measured, the rows of a store become 4 to 25 times smaller. */
    private static final long MOST_TIMES = 200;

    private final ZipParts zip;
    private final ArchiveManifest manifest;

    private ReadArchive(ZipParts zip, ArchiveManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static ReadArchive open(Path file, ArchiveCover cover) throws IOException, ArchiveRefusedException {
        if (!Files.isRegularFile(file)) {
            throw new ArchiveRefusedException(Misfit.NOT_FOUND, "");
        }
        boolean covered = cover.isOver(file);
        if (!covered && !beginsAsZip(file)) {
            throw new ArchiveRefusedException(Misfit.NOT_AN_ARCHIVE, "");
        }
        ZipParts zip;
        try {
            zip = covered ? new CoveredZip(cover.open(file)) : new PlainZip(file);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ArchiveRefusedException(Misfit.DAMAGED, "zip", e);
        }
        try {
            ArchiveManifest manifest = manifest(zip);
            requireOnly(zip, manifest, Files.size(file));
            return new ReadArchive(zip, manifest);
        } catch (Throwable e) {
            try (zip) {
                throw e;
            }
        }
    }

    private static boolean beginsAsZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    private static ArchiveManifest manifest(ZipParts zip) throws IOException, ArchiveRefusedException {
        List<String> names = zip.names();
        if (names.size() > MOST_ENTRIES || !names.contains(ZipArchive.MANIFEST)) {
            throw new ArchiveRefusedException(Misfit.NOT_AN_ARCHIVE, "");
        }
        try (InputStream in = zip.open(ZipArchive.MANIFEST)) {
            byte[] text = in.readNBytes(LONGEST_MANIFEST + 1);
            if (text.length > LONGEST_MANIFEST) {
                throw new ArchiveRefusedException(Misfit.TOO_LARGE, ZipArchive.MANIFEST);
            }
            CRC32 sum = new CRC32();
            sum.update(text);
            if (sum.getValue() != zip.crc(ZipArchive.MANIFEST)) {
                throw new ArchiveRefusedException(Misfit.DAMAGED, ZipArchive.MANIFEST);
            }
            return ManifestJson.read(text);
        } catch (IOException e) {
            throw cutShort(e, ZipArchive.MANIFEST);
        }
    }

    /** There are the parts that it says, no others, and all together not much larger than they can be. */
    private static void requireOnly(ZipParts zip, ArchiveManifest manifest, long packed)
            throws ArchiveRefusedException {
        Map<String, ArchivedTable> expected = new HashMap<>();
        long unpacked = 0;
        for (ArchivedTable table : manifest.tables()) {
            if (expected.put(ZipArchive.ROWS + table.name() + ZipArchive.JSON, table) != null) {
                throw new ArchiveRefusedException(Misfit.FOREIGN, table.name());
            }
            unpacked += Math.min(table.bytes(), Long.MAX_VALUE / MOST_ENTRIES);
        }
        if (unpacked > ALWAYS_ALLOWED && unpacked / MOST_TIMES > packed) {
            throw new ArchiveRefusedException(Misfit.TOO_LARGE, "rows");
        }
        Set<String> found = new HashSet<>();
        for (String name : zip.names()) {
            boolean known = name.equals(ZipArchive.MANIFEST) || expected.containsKey(name);
            if (!known || !found.add(name)) {
                throw new ArchiveRefusedException(Misfit.FOREIGN, shown(name));
            }
        }
        for (String name : expected.keySet()) {
            if (!found.contains(name)) {
                throw new ArchiveRefusedException(Misfit.DAMAGED, shown(name));
            }
        }
    }

    /** A name from anywhere, as it can be shown. */
    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    @Override
    public ArchiveManifest manifest() {
        return manifest;
    }

    @Override
    public void each(String table, RowTaker taker) throws IOException, ArchiveRefusedException {
        Optional<ArchivedTable> said = manifest.table(table);
        if (said.isPresent()) {
            each(said.get(), taker);
        }
    }

    private void each(ArchivedTable said, RowTaker taker) throws IOException, ArchiveRefusedException {
        String name = ZipArchive.ROWS + said.name() + ZipArchive.JSON;
        SummedStream summed = new SummedStream();
        long[] rows = {0};
        try (InputStream text = new Text(zip.open(name), summed, said.bytes())) {
            JsonRows.each(text, row -> {
                rows[0]++;
                if (rows[0] > said.rows()) {
                    throw new ArchiveRefusedException(Misfit.DAMAGED, name);
                }
                taker.take(row);
            });
        } catch (JacksonIOException e) {
            IOException cause = e.getCause();
            throw cause == null ? damaged(name, e) : cutShort(cause, name);
        } catch (JacksonException e) {
            throw damaged(name, e);
        } catch (IOException e) {
            throw cutShort(e, name);
        }
        if (rows[0] != said.rows()
                || summed.bytes() != said.bytes()
                || !summed.sha256().equals(said.sha256())) {
            throw new ArchiveRefusedException(Misfit.DAMAGED, name);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ArchiveRefusedException damaged(String name, Exception cause) {
        return new ArchiveRefusedException(Misfit.DAMAGED, name, cause);
    }

    /** Either the disk cannot be read, which is thrown on, or the archive ends or breaks before its end. */
    private static ArchiveRefusedException cutShort(IOException e, String name) throws IOException {
        if (e instanceof ZipException || e instanceof EOFException || e instanceof LongerException) {
            return damaged(name, e);
        }
        throw e;
    }

    /** More comes than the archive says. */
    private static final class LongerException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The text of one part: it is summed, and ends with an error where it is longer than it may be. */
    private static final class Text extends FilterInputStream {

        private final SummedStream summed;
        private final long most;

        Text(InputStream packed, SummedStream summed, long most) {
            super(packed);
            this.summed = summed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            if (read > 0) {
                summed.add(bytes, from, read);
                if (summed.bytes() > most) {
                    throw new LongerException();
                }
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
