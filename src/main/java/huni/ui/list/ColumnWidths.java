package huni.ui.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How wide the columns of the list are. What somebody set is kept in sizes of the text, so that a column holds the same words
 * in larger text; the others are as wide as they are by themselves.
 *
 * @param set the widths that somebody set, in sizes of the text
 * @param team whether several people work here; who looks after a prospect is shown only then
 */
record ColumnWidths(Map<ListColumn, Double> set, boolean team) {

    /** Every column as wide as it is by itself. */
    static final ColumnWidths AUTOMATIC = new ColumnWidths(Map.of(), false);

    /** No column is made narrower, in sizes of the text: its first letters and dots are still to be seen. */
    static final double LEAST = 3.5;
    /** What names and the next step have at least beyond their smallest width, in sizes of the text. */
    private static final double LEAST_REST = 9;

    ColumnWidths {
        set = set.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(set));
    }

    /** What was written so; columns that there are not and what makes no sense are left out. */
    static ColumnWidths read(String written) {
        Map<ListColumn, Double> read = new EnumMap<>(ListColumn.class);
        for (String part : written.split(",", -1)) {
            String[] halves = part.split("=", -1);
            if (halves.length == 2 && halves[1].matches("\\d{1,3}(\\.\\d{1,2})?")) {
                ListColumn.of(halves[0])
                        .ifPresent(column -> read.put(column, Math.max(LEAST, Double.parseDouble(halves[1]))));
            }
        }
        return new ColumnWidths(read, false);
    }

    /** As it is kept: {@code company=12.5,stage=9.25}; blank if nobody set any. */
    String written() {
        return Stream.of(ListColumn.values())
                .filter(set::containsKey)
                .map(column -> "%s=%s".formatted(column.key(), rounded(set.getOrDefault(column, column.ems()))))
                .collect(Collectors.joining(","));
    }

    /** The same with that width of a column, in sizes of the text. */
    ColumnWidths with(ListColumn column, double ems) {
        Map<ListColumn, Double> changed = new EnumMap<>(ListColumn.class);
        changed.putAll(set);
        changed.put(column, Math.clamp(ems, LEAST, 999));
        return new ColumnWidths(changed, team);
    }

    /** The same with a column as wide as it is by itself. */
    ColumnWidths without(ListColumn column) {
        Map<ListColumn, Double> changed = new EnumMap<>(ListColumn.class);
        changed.putAll(set);
        changed.remove(column);
        return new ColumnWidths(changed, team);
    }

    /** Each as wide as it is by itself. */
    ColumnWidths withoutAny() {
        return new ColumnWidths(Map.of(), team);
    }

    /** The same where several people work, or one. */
    ColumnWidths in(boolean newTeam) {
        return new ColumnWidths(set, newTeam);
    }

    /**
     * How wide each is in a list of that width, both in pixels, with text of that size. Where names would have no room left,
     * the day of creation is not shown: it is 0 wide. What was set gives way where it does not fit.
     */
    List<Double> in(double width, double em) {
        boolean narrow = width - automatic() * em < LEAST_REST * em;
        double[] wide = Stream.of(ListColumn.values())
                .mapToDouble(column -> narrow && column == ListColumn.CREATED ? 0 : em * wished(column))
                .toArray();
        double rest = width - Arrays.stream(wide).sum();
        if (rest < 0) {
            giveWay(wide, -rest, em);
        } else {
            share(wide, rest);
        }
        return Arrays.stream(wide).map(Math::floor).boxed().toList();
    }

    /** How wide a column can be there, in sizes of the text, so that the others keep what they have or need. */
    double most(ListColumn column, double width, double em) {
        List<Double> now = without(column).in(width, em);
        double others = Stream.of(ListColumn.values())
                .filter(other -> other != column && now.get(other.ordinal()) > 0)
                .mapToDouble(this::wished)
                .sum();
        return Math.max(LEAST, width / em - others);
    }

    private static String rounded(double ems) {
        return BigDecimal.valueOf(ems)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private double automatic() {
        return Stream.of(ListColumn.values())
                .filter(this::isShown)
                .mapToDouble(ListColumn::ems)
                .sum();
    }

    private boolean isShown(ListColumn column) {
        return team || column != ListColumn.OWNER;
    }

    private double wished(ListColumn column) {
        return isShown(column) ? set.getOrDefault(column, column.ems()) : 0;
    }

    private void share(double[] wide, double rest) {
        double shares = Stream.of(ListColumn.values())
                .filter(column -> isShown(column) && !set.containsKey(column))
                .mapToDouble(ListColumn::share)
                .sum();
        for (ListColumn column : ListColumn.values()) {
            if (isShown(column) && !set.containsKey(column) && column.share() > 0) {
                wide[column.ordinal()] += rest * column.share() / shares;
            }
        }
    }

    /** Those that somebody made wider than they are by themselves give what is too much, each by its part. */
    private void giveWay(double[] wide, double tooMuch, double em) {
        double[] over = Stream.of(ListColumn.values())
                .mapToDouble(column -> Math.max(0, wide[column.ordinal()] - column.ems() * em))
                .toArray();
        double all = Arrays.stream(over).sum();
        for (int i = 0; i < wide.length && all > 0; i++) {
            wide[i] -= over[i] * Math.min(1, tooMuch / all);
        }
    }
}
