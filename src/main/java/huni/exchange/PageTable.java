package huni.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of the tables of a web page. A cell over several rows or columns is in each row, once in its columns. */
final class PageTable {

    private static final int MOST_SPANNED = 1_000;
    private static final int MOST_COLUMNS = 2_000;

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?is)<!--.*?(?:-->|$)|<(style|script|head)\\b[^>]*>.*?(?:</\\1\\s*>|$)");
    // A sheet's formula stands in an attribute with whatever signs it has.
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:=\\s*+\"[^\"]*+\"|=\\s*+'[^']*+'|[^<>])*+)>");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(col|row)span\\s*=\\s*[\"']?(\\d{1,4})");
    private static final Pattern SIGN = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
    private static final Map<String, String> SIGNS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, Reaching> reaching = new TreeMap<>();
    private final StringBuilder words = new StringBuilder();
    private List<String> row = List.of();
    private boolean inRow;
    private boolean inCell;
    private int columns;
    private int down;

    private PageTable() {}

    /** A cell that goes on in so many rows below. */
    private record Reaching(String words, int rows) {}

    /** All rows that have a cell. */
    static List<List<String>> rows(String page) {
        PageTable table = new PageTable();
        String shown = NOT_SHOWN.matcher(page).replaceAll("");
        Matcher tag = TAG.matcher(shown);
        int at = 0;
        while (tag.find()) {
            table.words(shown.substring(at, tag.start()));
            table.tag(tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty(), tag.group(3));
            at = tag.end();
        }
        table.endRow();
        return table.rows;
    }

    private void words(String said) {
        if (inCell) {
            words.append(said.replaceAll("\\s+", " "));
        }
    }

    private void tag(String name, boolean begins, String attributes) {
        switch (name) {
            case "tr" -> {
                endRow();
                inRow = begins;
            }
            case "td", "th" -> {
                endCell();
                if (begins) {
                    beginCell(attributes);
                }
            }
            case "table", "tbody", "thead" -> {
                endRow();
                reaching.clear();
            }
            case "br", "p", "div", "li" -> {
                if (inCell && !words.toString().isBlank()) {
                    words.append('\n');
                }
            }
            default -> {
                // How the words look.
            }
        }
    }

    private void beginCell(String attributes) {
        if (!inRow || row.isEmpty()) {
            row = new ArrayList<>();
            inRow = true;
        }
        fromAbove();
        inCell = true;
        columns = 1;
        down = 1;
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            int number = Math.clamp(Integer.parseInt(span.group(2)), 1, MOST_SPANNED);
            if (span.group(1).equalsIgnoreCase("col")) {
                columns = number;
            } else {
                down = number;
            }
        }
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        String said = said();
        words.setLength(0);
        for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
            if (down > 1) {
                reaching.put(row.size(), new Reaching(i == 0 ? said : "", down - 1));
            }
            row.add(i == 0 ? said : "");
        }
    }

    /** What reaches down from above stands in its column. */
    private void fromAbove() {
        Optional<Reaching> above = Optional.ofNullable(reaching.remove(row.size()));
        while (above.isPresent()) {
            Reaching one = above.get();
            if (one.rows() > 1) {
                reaching.put(row.size(), new Reaching(one.words(), one.rows() - 1));
            }
            row.add(one.words());
            above = Optional.ofNullable(reaching.remove(row.size()));
        }
    }

    private void endRow() {
        endCell();
        if (inRow && !row.isEmpty()) {
            fromAbove();
            rows.add(row);
        }
        row = List.of();
        inRow = false;
    }

    private String said() {
        return SIGN.matcher(words.toString().strip().replaceAll(" *\n *", "\n"))
                .replaceAll(sign -> Matcher.quoteReplacement(sign(sign)))
                .replace('\u00a0', ' ')
                .strip();
    }

    private static String sign(java.util.regex.MatchResult sign) {
        if (sign.group(3) != null) {
            return SIGNS.getOrDefault(sign.group(3), sign.group());
        }
        int point = sign.group(1) == null ? Integer.parseInt(sign.group(2), 16) : Integer.parseInt(sign.group(1));
        return Character.isValidCodePoint(point) && point != 0 ? Character.toString(point) : "";
    }
}
