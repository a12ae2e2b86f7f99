package huni.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Archives whose rows are changed and whose sums are right again: what only a look at the rows themselves can refuse. */
record ArchiveTarget(FileTarget file) implements Target {

    private static final Pattern TABLE =
            Pattern.compile("\"name\":\"(\\w+)\",\"rows\":(\\d+),\"bytes\":\\d+,\"sha256\":\"\\w*\"");
    private static final String MANIFEST = "manifest.json";

    ArchiveTarget(List<byte[]> seeds, FileTarget.Reading reading) {
        this(new FileTarget(
                "archive",
                150,
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
        if (mutation.once(3)) {
            return file.changed(mutation, all);
        }
        ZipParts parts = ZipParts.of(mutation.any(all)).orElseThrow();
        parts.change(mutation);
        Map<String, byte[]> content = parts.parts();
        byte[] manifest = content.getOrDefault(MANIFEST, new byte[0]);
        Matcher tables = TABLE.matcher(new String(manifest, StandardCharsets.UTF_8));
        content.put(
                MANIFEST,
                tables.replaceAll(table -> {
                            byte[] rows = content.getOrDefault("rows/" + table.group(1) + ".json", new byte[0]);
                            return Matcher.quoteReplacement(
                                    "\"name\":\"" + table.group(1) + "\",\"rows\":" + table.group(2) + ",\"bytes\":"
                                            + rows.length + ",\"sha256\":\"" + sum(rows) + "\"");
                        })
                        .getBytes(StandardCharsets.UTF_8));
        return parts.zip();
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void feed(byte[] input, Path work) throws Exception {
        file.feed(input, work);
    }
}
