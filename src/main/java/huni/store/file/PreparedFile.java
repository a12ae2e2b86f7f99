package huni.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The file of a fresh store as the scripts make it, packed beside them: to copy it takes a start a fraction of what the
 * scripts take. Its name says which schema it is of, so that a script without a file of its own is run.
 */
final class PreparedFile {

    private PreparedFile() {}

    /** Its path on the class path. */
    static String name(String folder, int schema) {
        return folder + "-fresh-" + schema + ".mv.db.gz";
    }

    /** Whether there is one of that schema; it is copied to a new file (0600) then, and on the disk. */
    static boolean isCopied(String folder, int schema, Path to) throws IOException {
        try (@Nullable
                InputStream packed = PreparedFile.class.getClassLoader().getResourceAsStream(name(folder, schema))) {
            if (packed == null) {
                return false;
            }
            OwnerOnly.file(to);
            try (InputStream unpacked = new GZIPInputStream(packed);
                    FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(written);
                unpacked.transferTo(out);
                written.force(true);
            }
            return true;
        }
    }

    /** Packs a file. */
    static void pack(Path made, Path packed) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(made, out);
        }
    }
}
