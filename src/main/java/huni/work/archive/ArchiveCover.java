package huni.work.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** How the bytes of an archive lie on the disk: as they are, or encrypted. */
public interface ArchiveCover {

    /** As they are. */
    ArchiveCover NONE = new ArchiveCover() {
        @Override
        public boolean isOver(Path file) {
            return false;
        }

        @Override
        public OutputStream over(OutputStream file) {
            return new Uncovered(file);
        }

        @Override
        public SeekableByteChannel open(Path file) throws IOException {
            throw new IOException("nothing is encrypted here");
        }
    };

    /** Whether a file is encrypted. */
    boolean isOver(Path file) throws IOException;

    /** What is written to it arrives in the file; to close it ends the content and leaves the file open. */
    OutputStream over(OutputStream file) throws IOException;

    /**
     * The content of a file that is encrypted.
     *
     * @throws ArchiveRefusedException if its key was not given
     */
    SeekableByteChannel open(Path file) throws IOException, ArchiveRefusedException;

    /** Writes as it is told. */
    final class Uncovered extends FilterOutputStream {

        private Uncovered(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
