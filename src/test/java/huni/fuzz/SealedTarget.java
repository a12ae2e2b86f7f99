package huni.fuzz;

import huni.store.sql.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** Encrypted files whose beginning is another one, mostly with a sum that is right again. */
record SealedTarget(FileTarget file) implements Target {

    private static final int LENGTH = 4_096;
    private static final int MAGIC = "HUNI-SEALED-1\n".length();
    private static final String SUM = "sum";

    SealedTarget(int tries, List<byte[]> seeds, FileTarget.Reading reading) {
        this(new FileTarget(
                "sealed",
                tries,
                seeds,
                List.of(
                        "",
                        "0",
                        "-1",
                        "1",
                        "3",
                        "64",
                        "65",
                        "65536",
                        "262144",
                        "262145",
                        "67108864",
                        "2147483647",
                        "2147483648",
                        "argon2d",
                        "00",
                        "zz",
                        "00".repeat(16),
                        "ff".repeat(900)),
                false,
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
        byte[] whole = mutation.any(all).clone();
        if (mutation.once(4)) {
            byte[] beginning = mutation.of(List.of(Arrays.copyOf(whole, LENGTH)));
            return mutation.once(3) ? beginning : joined(beginning, whole);
        }
        String text = new String(whole, MAGIC, LENGTH - MAGIC, StandardCharsets.US_ASCII);
        Map<String, String> parts = new TreeMap<>(Json.map(text.strip()));
        String one = mutation.any(new ArrayList<>(parts.keySet()));
        if (mutation.once(6)) {
            parts.remove(one);
        } else if (mutation.once(6)) {
            parts.put("earlier." + mutation.any(words()), mutation.any(words()));
        } else {
            parts.put(one, mutation.any(words()));
        }
        parts.put(SUM, sum(parts));
        byte[] header = Json.of(parts).getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(whole, MAGIC, LENGTH, (byte) ' ');
        System.arraycopy(header, 0, whole, MAGIC, Math.min(header.length, LENGTH - MAGIC));
        return whole;
    }

    private static byte[] joined(byte[] beginning, byte[] whole) {
        byte[] joined = whole.clone();
        System.arraycopy(beginning, 0, joined, 0, Math.min(LENGTH, beginning.length));
        return joined;
    }

    private static String sum(Map<String, String> parts) {
        Map<String, String> summed = new TreeMap<>(parts);
        summed.remove(SUM);
        CRC32C sum = new CRC32C();
        sum.update(Json.of(summed).getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(sum.getValue());
    }

    @Override
    public void feed(byte[] input, Path work) throws Exception {
        file.feed(input, work);
    }
}
