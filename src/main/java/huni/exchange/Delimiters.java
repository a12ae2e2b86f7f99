package huni.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import huni.work.imports.Detected;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out what parts the cells: the candidate that cuts most lines of the beginning into the same number of cells,
 * more than one; among equals the one that cuts finer.
 */
final class Delimiters {

    static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    /** Of fewer lines than this, a text is no table cut by that character; one column of a table has no delimiter. */
    private static final double LEAST_SHARE = 0.3;

    private static final char DECIMAL_COMMA = ',';
    private static final int LINES = 200;
    private static final int LONGEST_EXAMPLE = 80;

    /** Names of columns that are known in the line that has most of them tell a header, and so its delimiter. */
    private static final int NAMES_OF_A_HEADER = 2;

    /** @param torn whether most of its cuts lie within numbers, as a decimal comma does */
    private record Score(char delimiter, int width, double share, long names, boolean torn) {

        long namesOfAHeader() {
            return names < NAMES_OF_A_HEADER ? 0 : names;
        }
    }

    private Delimiters() {}

    /**
     * @param beginning the beginning of the text, cut anywhere
     * @param whole whether that is all of it
     */
    static Detected<Character> detect(String beginning, boolean whole) throws IOException {
        Optional<Character> said = saidByExcel(beginning);
        if (said.isPresent()) {
            return new Detected<>(said.get(), true, firstLine(beginning));
        }
        List<Score> scores = new ArrayList<>();
        for (char candidate : CANDIDATES) {
            scores.add(score(beginning, whole, candidate));
        }
        scores.sort(Comparator.comparingLong(Score::namesOfAHeader)
                .thenComparingDouble(Score::share)
                .thenComparingInt(Score::width)
                .reversed());
        boolean cutOtherwise = scores.stream().anyMatch(score -> !score.torn() && score.share() > LEAST_SHARE);
        scores.removeIf(score -> score.torn() && cutOtherwise && score.namesOfAHeader() == 0);
        Score best = scores.get(0);
        Score second = scores.get(1);
        boolean table = best.share() > LEAST_SHARE;
        boolean headed = best.namesOfAHeader() > second.namesOfAHeader();
        boolean certain = headed || table && (second.width() == 1 || best.share() > second.share());
        return new Detected<>(headed || table ? best.delimiter() : ',', certain, firstLine(beginning));
    }

    /** Excel writes and obeys a first line such as {@code sep=;}. */
    static Optional<Character> saidByExcel(String beginning) {
        return beginning.length() > 4
                        && beginning.regionMatches(true, 0, "sep=", 0, 4)
                        && (beginning.length() == 5 || beginning.charAt(5) == '\n' || beginning.charAt(5) == '\r')
                ? Optional.of(beginning.charAt(4))
                : Optional.empty();
    }

    private static Score score(String text, boolean whole, char candidate) throws IOException {
        RawRecords records = new RawRecords(new StringReader(text), candidate);
        Cells cells = new Cells(candidate);
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 0;
        long names = 0;
        for (Optional<RawRecords.Raw> raw = records.next(); raw.isPresent() && lines < LINES; raw = records.next()) {
            if (raw.get().broken().isEmpty() && !raw.get().text().isBlank()) {
                lines++;
                widths.merge(cells.count(raw.get().text()), 1, Integer::sum);
                if (lines <= Headers.ROWS_LOOKED_AT) {
                    names = Math.max(names, names(cells, raw.get().text(), lines));
                }
            }
        }
        if (!whole && lines > 1 && lines < LINES) {
            lines--;
        }
        int counted = lines;
        long known = names;
        boolean torn = tears(text, candidate);
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(width -> new Score(
                        candidate, width.getKey(), Math.min(1, width.getValue() / (double) counted), known, torn))
                .orElse(new Score(candidate, 1, 0, 0, false));
    }

    /** Whether the comma stands mostly between digits: beside another delimiter it is a part of numbers then. */
    private static boolean tears(String text, char candidate) {
        long all = 0;
        long inNumbers = 0;
        for (int at = text.indexOf(candidate); at >= 0; at = text.indexOf(candidate, at + 1)) {
            boolean between = at > 0
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1));
            all++;
            inNumbers += between ? 1 : 0;
        }
        return candidate == DECIMAL_COMMA && inNumbers * 2 > all;
    }

    private static long names(Cells cells, String record, int line) {
        try {
            return Headers.knownNames(new Headers.Numbered(line, cells.of(record)));
        } catch (CsvParseException senseless) {
            return 0;
        }
    }

    /** Into how many cells the first line is cut, quotes not looked at: for a line that is too wide to be a table's. */
    static long widthOfFirstLine(String text, char delimiter) {
        return 1
                + text.lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .map(line -> line.chars().filter(c -> c == delimiter).count())
                        .orElse(0L);
    }

    private static String firstLine(String text) {
        String line =
                text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
        return line.length() <= LONGEST_EXAMPLE ? line : line.substring(0, LONGEST_EXAMPLE);
    }
}
