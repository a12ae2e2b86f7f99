package huni.fuzz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of an archive, changed one value at a time, and sealed again as if they had been written so. */
final class ArchiveRows {

    private static final Pattern TABLE =
            Pattern.compile("\"name\":\"(\\w+)\",\"rows\":\\d+,\"bytes\":\\d+,\"sha256\":\"\\w*\"");
    private static final Pattern VALUE =
            Pattern.compile("\"(\\w+)\":(\"(?:[^\"\\\\]|\\\\.)*+\"|-?\\d++(?:\\.\\d++)?|true|false|null)");
    private static final Pattern ROW = Pattern.compile("(?m)^,?\\{");
    private static final String MANIFEST = "manifest.json";

    /** What a value is replaced by, beside another value of the same table. */
    private static final List<String> EXTREMES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "true",
            "-1",
            "0",
            "1e400",
            "9223372036854775807",
            "-9223372036854775808",
            "0.000000000000000000000000000001",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"2026-02-30\"",
            "\"9999-12-31\"",
            "\"-999999999-01-01\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"WON\"",
            "\"XXX\"",
            "\"TRY\"",
            "\"{}\"",
            "\"[]\"",
            "\"{\\\"id\\\":[1,2\"",
            "\"\\u0000\"",
            "\"\\ud83c\"",
            "\"../../../huni-evil\"",
            "\"" + "x".repeat(70_000) + "\"",
            "[" + "1,".repeat(50) + "1]",
            "{\"a\":{}}");

    private ArchiveRows() {}

    /** Some values are others, or are missing; a row is there twice, or no more. */
    static void change(ZipParts parts, Mutation mutation) {
        List<String> tables = new ArrayList<>(parts.parts().keySet());
        tables.removeIf(name -> !VALUE.matcher(text(parts, name)).find() || name.equals(MANIFEST));
        String table = mutation.any(tables);
        String rows = text(parts, table);
        if (mutation.once(8)) {
            rows = lines(rows, mutation);
        } else {
            for (int i = 0; i == 0 || mutation.once(3); i++) {
                rows = value(rows, mutation);
            }
        }
        parts.parts().put(table, rows.getBytes(StandardCharsets.UTF_8));
    }

    private static String value(String rows, Mutation mutation) {
        List<MatchResult> values = VALUE.matcher(rows).results().toList();
        if (values.isEmpty()) {
            return rows;
        }
        MatchResult one = mutation.any(values);
        MatchResult other = mutation.any(values);
        String by = mutation.once(10)
                ? "\"" + one.group(1) + "x\":" + one.group(2)
                : "\"" + one.group(1) + "\":" + (mutation.once(2) ? other.group(2) : mutation.any(EXTREMES));
        return rows.substring(0, one.start()) + by + rows.substring(one.end());
    }

    private static String lines(String rows, Mutation mutation) {
        List<String> lines = new ArrayList<>(List.of(rows.split("(?<=\n)", -1)));
        int first = 1;
        if (lines.size() <= first + 2) {
            return rows;
        }
        // The first row has no comma before it.
        String one = mutation.any(lines.subList(first + 1, lines.size() - 1));
        if (mutation.once(2)) {
            lines.remove(one);
        } else {
            lines.add(lines.size() - 1, one);
        }
        return String.join("", lines);
    }

    /** What the archive says of itself is true again: the number of rows of each table, of their bytes, and their sum. */
    static void seal(ZipParts parts) {
        Matcher tables = TABLE.matcher(text(parts, MANIFEST));
        parts.parts()
                .put(
                        MANIFEST,
                        tables.replaceAll(table -> Matcher.quoteReplacement(said(parts, table.group(1))))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static String said(ZipParts parts, String table) {
        String name = "rows/" + table + ".json";
        byte[] rows = parts.parts().getOrDefault(name, new byte[0]);
        return "\"name\":\"" + table + "\",\"rows\":"
                + ROW.matcher(text(parts, name)).results().count() + ",\"bytes\":" + rows.length + ",\"sha256\":\""
                + sum(rows) + "\"";
    }

    private static String text(ZipParts parts, String name) {
        return new String(parts.parts().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
