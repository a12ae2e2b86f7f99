package huni.ui.field;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Where the columns will stand, before it is known which there are: those of most pipelines. The board's style sheet dresses them. */
public final class UnreadColumns extends Region {

    private static final int WIDE = 5;
    private static final int SLIM = 3;
    private static final double TEXT_SIZE = 13;

    private final List<Region> columns =
            Stream.generate(UnreadColumns::column).limit(WIDE + SLIM).toList();
    private final Label text = new Label();

    /** As wide as the text's size wants them. */
    public UnreadColumns() {
        text.setManaged(false);
        getChildren().add(text);
        getChildren().addAll(columns);
    }

    private static Region column() {
        Region column = new Region();
        column.setManaged(false);
        column.getStyleClass().add("unread-column");
        return column;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.max(1, text.getFont().getSize() / TEXT_SIZE);
        ColumnRow<Region> row = ColumnRow.in(getWidth(), scale, columns, column -> columns.indexOf(column) >= WIDE);
        row.lay(0, getHeight() - (row.widest() > getWidth() ? ColumnRow.BAR_ROOM : 0));
    }
}
