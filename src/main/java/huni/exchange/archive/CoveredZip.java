package huni.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip that lies encrypted on the disk and is never there otherwise; the JDK's own reader wants a file. */
final class CoveredZip implements ZipParts {

    private final ZipFile zip;

    CoveredZip(SeekableByteChannel content) throws IOException {
        try {
            this.zip = ZipFile.builder()
                    .setSeekableByteChannel(content)
                    .setCharset(StandardCharsets.UTF_8)
                    .get();
        } catch (Throwable e) {
            try (content) {
                throw e;
            }
        }
    }

    @Override
    public List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
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
