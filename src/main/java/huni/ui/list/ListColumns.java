package huni.ui.list;

import huni.domain.PersonalSettings.Key;
import huni.ui.kit.Preferences;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The widths of the columns as head and lines of a list show them, and as they are kept for the next time. */
final class ListColumns {

    private record Laid(ColumnWidths widths, double room, double em) {}

    /** What the list takes at the sides of its lines, in pixels. */
    private static final double BESIDE = 48;

    private final ReadOnlyDoubleProperty listWidth;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<ColumnWidths> widths;

    /** Each line asks: what was answered last, and what was asked then. */
    private Laid laid = new Laid(ColumnWidths.AUTOMATIC, 0, 0);

    private List<Double> laidOut = List.of();

    ListColumns(ReadOnlyDoubleProperty listWidth, Preferences preferences) {
        this.listWidth = listWidth;
        this.preferences = preferences;
        this.widths = new ReadOnlyObjectWrapper<>(
                this,
                "widths",
                preferences
                        .settings()
                        .get(Key.COLUMN_WIDTHS)
                        .map(ColumnWidths::read)
                        .orElse(ColumnWidths.AUTOMATIC));
    }

    ReadOnlyObjectProperty<ColumnWidths> widthsProperty() {
        return widths.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty listWidthProperty() {
        return listWidth;
    }

    /** How wide each column is with text of that size, both in pixels; 0 if it is not shown. */
    List<Double> wide(double em) {
        Laid asked = new Laid(widths.get(), room(), em);
        if (!asked.equals(laid)) {
            laid = asked;
            laidOut = asked.widths().in(asked.room(), em);
        }
        return laidOut;
    }

    /** There is a column of the owners where several people work. */
    void showOwners(boolean team) {
        widths.set(widths.get().in(team));
    }

    private double room() {
        return listWidth.get() - BESIDE;
    }

    /** Makes a column so many pixels wide, as far as the others leave it room; it is not kept yet. */
    void resize(ListColumn column, double pixels, double em) {
        ColumnWidths now = widths.get();
        widths.set(now.with(column, Math.min(pixels / em, now.most(column, room(), em))));
    }

    /** As wide as it is by itself. */
    void makeAutomatic(ListColumn column) {
        widths.set(widths.get().without(column));
        keep();
    }

    /** All of them. */
    void makeAllAutomatic() {
        widths.set(widths.get().withoutAny());
        keep();
    }

    /** Keeps them for the next time. */
    void keep() {
        preferences.set(Key.COLUMN_WIDTHS, widths.get().written());
    }
}
