package huni.ui.list;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of the list, from the left. Stage, value and dates are by themselves as wide as what stands there at the
 * longest; names and the next step share what is left.
 */
enum ListColumn {
    COMPANY(7, 0.42, ListColumn.GAP),
    CONTACT(4, 0.28, ListColumn.GAP),
    STAGE(11, 0, ListColumn.GAP),
    WORTH(9.5, 0, ListColumn.GAP_AFTER_FIGURES),
    NEXT_STEP(4, 0.30, ListColumn.GAP),
    CREATED(7.7, 0, ListColumn.GAP),
    EXPECTED(8.4, 0, ListColumn.GAP),
    CLOSED(7.7, 0, ListColumn.GAP),
    /** Only where several people work. */
    OWNER(6, 0.12, ListColumn.GAP);

    private static final double GAP = 12;
    /** Figures end at the right of their column, where the words of the next one begin. */
    private static final double GAP_AFTER_FIGURES = 32;

    private final double ems;
    private final double share;
    private final double gap;

    ListColumn(double ems, double share, double gap) {
        this.ems = ems;
        this.share = share;
        this.gap = gap;
    }

    /** How wide it is by itself at least, in sizes of the text. */
    double ems() {
        return ems;
    }

    /** Its share of what is left of the width; 0 if it takes none. */
    double share() {
        return share;
    }

    /** What is free at its right, in pixels; part of its width. */
    double gap() {
        return gap;
    }

    /** As it is written in the settings. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is written so; empty if none is. */
    static Optional<ListColumn> of(String key) {
        return Stream.of(values()).filter(column -> column.key().equals(key)).findFirst();
    }
}
