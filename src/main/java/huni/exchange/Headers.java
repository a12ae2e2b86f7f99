package huni.exchange;

import huni.work.imports.ColumnNames;
import huni.work.imports.DateReader;
import huni.work.imports.Detected;
import huni.work.imports.FileColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the row that names the columns: the first one as wide as the table that holds words and no data. Titles and
 * remarks above it are skipped.
 */
final class Headers {

    private static final Pattern DATA =
            Pattern.compile("[-+(]?[\\d.,' \\u00a0₺$€£%]*\\d[\\d.,' \\u00a0₺$€£%)]*(?:TL|K)?|\\S+@\\S+|https?://.*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+|https?://.*");
    private static final int LONGEST_NAME = 120;

    /** So many rows at the beginning of a table are looked at. */
    static final int ROWS_LOOKED_AT = 20;

    /** A row with so many names of columns that are known is the header, whatever stands above it. */
    private static final int SURE_NAMES = 2;

    /** A row with the number a spreadsheet shows. */
    record Numbered(int number, List<String> cells) {
        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    private Headers() {}

    /**
     * The number of the row that names the columns, 0 when none does.
     *
     * @param beginning the first rows that are not blank, without broken ones
     */
    static Detected<Integer> detect(List<Numbered> beginning) {
        return best(beginning)
                .map(row -> new Detected<>(row.number(), true, String.join(", ", row.cells())))
                .orElseGet(() -> firstOfWords(beginning));
    }

    /** The row with most known names, the first of equals; of two rows with names the lower one tells more. */
    private static Optional<Numbered> best(List<Numbered> beginning) {
        return beginning.stream()
                .filter(row -> knownNames(row) >= SURE_NAMES && looksLikeNames(row.cells()))
                .max(Comparator.comparingLong(Headers::knownNames)
                        .thenComparing(Comparator.comparingInt(Numbered::number).reversed()));
    }

    /** How many names of columns that are known stand in the row, each counted once. */
    static long knownNames(Numbered row) {
        return row.cells().stream()
                .map(String::strip)
                .filter(ColumnNames::isKnown)
                .distinct()
                .count();
    }

    private static Detected<Integer> firstOfWords(List<Numbered> beginning) {
        int width = beginning.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        long usual = beginning.stream()
                .mapToLong(Numbered::filled)
                .sorted()
                .skip(beginning.size() / 2)
                .findFirst()
                .orElse(0);
        for (Numbered row : beginning) {
            boolean wide = row.filled() * 2 > Math.min(usual, width) || row.filled() == width;
            if (wide && looksLikeNames(row.cells()) && !namesSomebody(row.cells())) {
                return new Detected<>(row.number(), isCertain(row, beginning), String.join(", ", row.cells()));
            }
            if (wide) {
                break;
            }
        }
        String first = beginning.isEmpty()
                ? ""
                : String.join(", ", beginning.getFirst().cells());
        return new Detected<>(0, false, first);
    }

    /** Sure when it names columns that are known, or when what is below looks different. */
    private static boolean isCertain(Numbered header, List<Numbered> beginning) {
        return beginning.size() == 1
                || header.cells().stream().anyMatch(ColumnNames::isKnown)
                || !looksLikeNames(beginning.getLast().cells());
    }

    /** Names are words, each used once as a rule; a number, a date or an address is none. */
    private static boolean looksLikeNames(List<String> cells) {
        List<String> filled =
                cells.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        long data = filled.stream().filter(Headers::isData).count();
        Set<String> different = new HashSet<>(filled);
        return !filled.isEmpty()
                && data * 2 < filled.size()
                && (different.size() * 2 > filled.size() || filled.stream().allMatch(ColumnNames::isKnown))
                && !isData(filled.getFirst())
                && filled.stream().noneMatch(c -> c.length() > LONGEST_NAME);
    }

    /** An address or a link names somebody or something, no column. */
    private static boolean namesSomebody(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .anyMatch(cell -> ADDRESS.matcher(cell).matches());
    }

    private static boolean isData(String cell) {
        return DATA.matcher(cell).matches() || DateReader.evidence(cell).isPresent();
    }

    /** Whether a row below the header says nothing but further names: of a second level, or in another language. */
    static boolean areNames(List<String> cells) {
        List<String> filled =
                cells.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        return filled.size() >= SURE_NAMES && filled.stream().allMatch(ColumnNames::isKnown);
    }

    /**
     * The names of a header of two rows: what stands below a title of several columns is the column's name; where both
     * name the same, as in two languages, the upper one is kept.
     */
    static List<String> ofTwoRows(List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i).strip() : "";
            String below = i < lower.size() ? lower.get(i).strip() : "";
            boolean same = ColumnNames.fieldOf(above).equals(ColumnNames.fieldOf(below));
            names.add(below.isEmpty() || !above.isEmpty() && same ? above : below);
        }
        return names;
    }

    /** The columns under these header cells: blank ones by their letters, repeated ones numbered. */
    static List<FileColumn> columns(List<String> header) {
        Set<String> used = new HashSet<>();
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = header.get(i).strip();
            String name = cell.isEmpty()
                    ? FileColumn.letters(i)
                    : cell.length() > LONGEST_NAME ? cell.substring(0, LONGEST_NAME) : cell;
            String unique = name;
            for (int again = 2; !used.add(unique.toLowerCase(Locale.ROOT)); again++) {
                unique = name + " (" + again + ")";
            }
            columns.add(new FileColumn(i, unique));
        }
        return List.copyOf(columns);
    }

    /** Columns without a header row, by their letters. */
    static List<FileColumn> lettered(int width) {
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new FileColumn(i, FileColumn.letters(i)));
        }
        return List.copyOf(columns);
    }
}
