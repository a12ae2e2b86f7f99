package huni.ui.funnel;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Charts at the left and tables at their right where both fit, each column as high as what stands in it; else the tables
 * of a section stand below its charts, side by side. Sizes are in widths of the text, so that larger text changes the
 * order too.
 */
final class FunnelLayout extends Pane {

    /** From this width on, charts and tables stand beside each other; in widths of an em. */
    static final double WIDE_ENOUGH_EM = 84;

    private static final double GAP = 12;
    private static final double TABLES_SHARE = 0.32;
    private static final double TABLES_LEAST_EM = 32.5;
    private static final double TABLES_MOST_EM = 38;
    private static final double CHART_STRETCHES = 1.7;

    /** What stands at the left, and the tables at the right of it. */
    record Section(List<Region> wide, List<Region> tables) {

        Section {
            wide = List.copyOf(wide);
            tables = List.copyOf(tables);
        }
    }

    private final List<Section> sections;
    private final List<Region> left;
    private final List<Region> right;
    private final Text measure = new Text();
    private final DoubleProperty room = new SimpleDoubleProperty(this, "room", 0);

    /** The first chart of the first section is the one that fills the room. */
    FunnelLayout(List<Section> sections) {
        this.sections = List.copyOf(sections);
        this.left =
                sections.stream().flatMap(section -> section.wide().stream()).toList();
        this.right =
                sections.stream().flatMap(section -> section.tables().stream()).toList();
        measure.setManaged(false);
        measure.setVisible(false);
        getStyleClass().add("funnel-columns");
        for (Section section : sections) {
            getChildren().addAll(section.wide());
            getChildren().addAll(section.tables());
        }
        getChildren().add(measure);
        room.subscribe(_ -> requestLayout());
    }

    /** The height that is seen without scrolling: the first chart fills it, as far as it can be stretched. */
    DoubleProperty roomProperty() {
        return room;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return getWidth() > 0
                    ? computePrefHeight(getWidth())
                    : left.getFirst().prefHeight(-1);
        }
        return arrange(width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** The height of all; they are moved there only when it is said so. */
    private double arrange(double width, boolean moving) {
        if (width >= WIDE_ENOUGH_EM * measure.getFont().getSize()) {
            double em = measure.getFont().getSize();
            double tables = snapSizeX(Math.clamp(width * TABLES_SHARE, TABLES_LEAST_EM * em, TABLES_MOST_EM * em));
            double besides = width - tables;
            return Math.max(column(left, 0, besides - GAP, moving), column(right, besides, tables, moving));
        }
        double y = 0;
        for (Section section : sections) {
            for (Region chart : section.wide()) {
                double height = snapSizeY(height(chart, width));
                place(chart, 0, y, width, height, moving);
                y += height + GAP;
            }
            y += besideEachOther(section.tables(), y, width, moving) + GAP;
        }
        return y - GAP;
    }

    private double besideEachOther(List<Region> tables, double y, double width, boolean moving) {
        double each = Math.floor((width + GAP) / tables.size() - GAP);
        double height = tables.stream()
                .mapToDouble(table -> table.prefHeight(each))
                .max()
                .orElse(0);
        for (int i = 0; i < tables.size(); i++) {
            place(tables.get(i), i * (each + GAP), y, each, height, moving);
        }
        return height;
    }

    private double column(List<Region> column, double x, double width, boolean moving) {
        double y = 0;
        for (Region region : column) {
            double height = snapSizeY(height(region, width));
            place(region, x, y, width, height, moving);
            y += height + GAP;
        }
        return y - GAP;
    }

    private double height(Region region, double width) {
        double least = region.prefHeight(width);
        return region.equals(left.getFirst()) ? Math.clamp(room.get(), least, least * CHART_STRETCHES) : least;
    }

    private static void place(Region region, double x, double y, double width, double height, boolean moving) {
        if (moving) {
            region.resizeRelocate(x, y, width, height);
        }
    }
}
