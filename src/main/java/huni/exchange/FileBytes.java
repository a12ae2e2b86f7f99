package huni.exchange;

import huni.work.imports.TableShape;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** The bytes of a file that is opened once and read from its beginning as often as needed. */
final class FileBytes implements TableSource {

    private final Path path;
    private final SeekableByteChannel channel;

    FileBytes(Path path, SeekableByteChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    Path path() {
        return path;
    }

    /** The bytes from the first one. Closing the stream leaves the file open; only the last stream may be read. */
    InputStream fromStart() throws IOException {
        channel.position(0);
        return new FilterInputStream(Channels.newInputStream(channel)) {
            @Override
            public void close() {}
        };
    }

    /** The first bytes, fewer where the file is shorter. */
    byte[] head(int most) throws IOException {
        return fromStart().readNBytes(most);
    }

    @Override
    public RawRows rows(TableShape shape) throws IOException {
        return new CsvRows(fromStart(), Charset.forName(shape.encoding()), shape.delimiter());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
