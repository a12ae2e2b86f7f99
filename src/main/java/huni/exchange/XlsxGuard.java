package huni.exchange;

import huni.work.imports.FileProblem;
import huni.work.imports.UnreadableFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once without keeping anything, before a parser sees it: a small file that unpacks to gigabytes is
 * an attack and not a table. What the archive says about its sizes is not believed.
 */
final class XlsxGuard {

    private static final long MEGABYTE = 1 << 20;
    private static final long ALWAYS_FINE = 64 * MEGABYTE;
    private static final long MOST = 4096 * MEGABYTE;
    private static final int MOST_TIMES_PACKED = 120;
    private static final int MOST_ENTRIES = 10_000;
    private static final int BUFFER = 1 << 16;

    private XlsxGuard() {}

    static void check(Path file) throws UnreadableFileException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge(file, MOST);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Problems.unreadable(file, otherArchive(zip));
            }
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                unpacked += unpack(file, zip, entries.nextElement(), unpacked);
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw Problems.unreadable(file, FileProblem.Kind.DAMAGED);
        } catch (IOException e) {
            throw Problems.of(file, e);
        }
    }

    private static FileProblem.Kind otherArchive(ZipFile zip) {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return FileProblem.Kind.BINARY_WORKBOOK;
        }
        boolean openDocument = zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
        return openDocument ? FileProblem.Kind.OPEN_DOCUMENT : FileProblem.Kind.NOT_A_TABLE;
    }

    private static long unpack(Path file, ZipFile zip, ZipEntry entry, long before)
            throws IOException, UnreadableFileException {
        long packed = Math.max(file.toFile().length(), 1);
        long most = Math.min(MOST, Math.max(ALWAYS_FINE, packed * MOST_TIMES_PACKED));
        byte[] bytes = new byte[BUFFER];
        long unpacked = 0;
        XmlLimits limits = new XmlLimits();
        boolean isXml = entry.getName().endsWith(".xml");
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read; (read = in.read(bytes)) > 0; ) {
                unpacked += read;
                if (before + unpacked > most) {
                    throw tooLarge(file, most);
                }
                if (isXml && !limits.fits(bytes, read)) {
                    throw Problems.unreadable(
                            file,
                            FileProblem.Kind.DAMAGED_AT,
                            entry.getName().substring(entry.getName().lastIndexOf('/') + 1),
                            String.valueOf(limits.row()));
                }
            }
        }
        return unpacked;
    }

    private static UnreadableFileException tooLarge(Path file, long most) {
        return Problems.unreadable(file, FileProblem.Kind.UNPACKS_TOO_LARGE, String.valueOf(most / MEGABYTE));
    }
}
