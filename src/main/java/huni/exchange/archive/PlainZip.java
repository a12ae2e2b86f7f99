package huni.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip as it lies on the disk. */
final class PlainZip implements ZipParts {

    private final ZipFile zip;

    PlainZip(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    }

    @Override
    public List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    @Override
    public long crc(String name) {
        return zip.getEntry(name).getCrc();
    }

    @Override
    public InputStream open(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
