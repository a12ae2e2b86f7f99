package huni.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a zip, to change them behind its sums: a workbook, an archive. */
final class ZipParts {

    private static final List<String> PLACES =
            List.of("../../huni-evil", "/tmp/huni-evil", "..\\..\\huni-evil", "xl/../../../huni-evil", "");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private ZipParts() {}

    /** Empty where it cannot be read from its beginning to its end, as some programs write it. */
    static Optional<ZipParts> of(byte[] zip) {
        ZipParts found = new ZipParts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException _) {
            return Optional.empty();
        }
        return found.parts.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** One part is another: its text, its name, or nothing but so many zeros. */
    void change(Mutation mutation) {
        List<String> names = List.copyOf(parts.keySet());
        String one = mutation.any(names);
        byte[] content = parts.get(one);
        if (mutation.once(12)) {
            parts.remove(one);
            parts.put(mutation.any(PLACES), content);
        } else if (mutation.once(60)) {
            parts.put(one, new byte[40 << 20]);
        } else if (mutation.once(30)) {
            parts.put(one, parts.get(mutation.any(names)));
        } else {
            parts.put(one, mutation.of(List.of(content)));
        }
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                try {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                } catch (ZipException _) {
                    continue;
                }
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
