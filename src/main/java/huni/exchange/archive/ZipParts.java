package huni.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The parts of a zip, by their names. */
interface ZipParts extends AutoCloseable {

    /** All names, also one that is there twice. */
    List<String> names();

    /** The sum that the zip says of a part that is there. */
    long crc(String name);

    /** The text of a part that is there. */
    InputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;
}
