package huni.fuzz;

import java.nio.file.Path;
import java.util.List;

/** Archives whose rows are changed and whose sums are right again: what only a look at the rows themselves can refuse. */
record ArchiveTarget(FileTarget file) implements Target {

    ArchiveTarget(String name, int tries, List<byte[]> seeds, FileTarget.Reading reading) {
        this(new FileTarget(
                name,
                tries,
                seeds,
                List.of(
                        "{\"id\":1}",
                        "\n,",
                        "[]",
                        "null",
                        "\"rows\":9223372036854775807",
                        "\"bytes\":0",
                        "\"format\":2147483648",
                        "[".repeat(2_000),
                        "{\"a\":".repeat(2_000)),
                true,
                reading));
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public int tries() {
        return file.tries();
    }

    @Override
    public List<byte[]> seeds() {
        return file.seeds();
    }

    @Override
    public List<String> words() {
        return file.words();
    }

    @Override
    public byte[] changed(Mutation mutation, List<byte[]> all) {
        if (mutation.once(4)) {
            return file.changed(mutation, all);
        }
        ZipParts parts = ZipParts.of(mutation.any(all)).orElseThrow();
        if (mutation.once(3)) {
            parts.change(mutation);
        } else {
            ArchiveRows.change(parts, mutation);
        }
        ArchiveRows.seal(parts);
        return parts.zip();
    }

    @Override
    public void feed(byte[] input, Path work) throws Exception {
        file.feed(input, work);
    }
}
