package huni.ui.today;

import huni.ui.today.FlowPage.FlowNumber;
import huni.ui.today.FlowPage.FlowPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A bar for each week, below it how many and which week; over the bars the line of the median. */
final class FlowChart extends Region {

    private static final PseudoClass THIN = PseudoClass.getPseudoClass("thin");
    private static final double BAR_SHARE = 0.7;

    private final FlowPicture picture;
    private final List<Region> bars = new ArrayList<>();
    private final List<Button> numbers = new ArrayList<>();
    private final List<Label> weeks = new ArrayList<>();
    private final Region median = new Region();

    FlowChart(FlowPicture picture, Consumer<FlowNumber> onPressed) {
        this.picture = picture;
        getStyleClass().add("flow-chart");
        for (int i = 0; i < picture.bars().size(); i++) {
            FlowNumber number = picture.bars().get(i);
            Region bar = new Region();
            bar.getStyleClass().add("flow-bar");
            bar.pseudoClassStateChanged(THIN, picture.thin().get(i));
            bars.add(bar);
            numbers.add(FlowPanels.link(number, number.words(), onPressed, "small"));
            Label week = new Label(number.name());
            week.getStyleClass().addAll("muted", "flow-week");
            week.setMinWidth(USE_PREF_SIZE);
            weeks.add(week);
        }
        median.getStyleClass().add("flow-median");
        median.setMouseTransparent(true);
        median.setVisible(picture.median().isPresent());
        getChildren().addAll(bars);
        getChildren().add(median);
        getChildren().addAll(numbers);
        getChildren().addAll(weeks);
    }

    @Override
    protected void layoutChildren() {
        double week = height(weeks);
        double number = height(numbers);
        double room = Math.max(0, getHeight() - week - number);
        double most = Math.max(
                1, picture.bars().stream().mapToLong(FlowNumber::count).max().orElse(1));
        double column = getWidth() / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double high = snapSizeY(room * picture.bars().get(i).count() / most);
            double wide = snapSizeX(column * BAR_SHARE);
            bars.get(i).resizeRelocate(snapPositionX(column * i + (column - wide) / 2), room - high, wide, high);
            layoutInArea(numbers.get(i), column * i, room, column, number, 0, HPos.CENTER, VPos.CENTER);
            layoutInArea(weeks.get(i), column * i, room + number, column, week, 0, HPos.CENTER, VPos.CENTER);
        }
        double line = room - room * picture.median().orElse(0) / most;
        median.resizeRelocate(0, snapPositionY(line), getWidth(), 1);
    }

    private static double height(List<? extends Region> row) {
        return row.stream().mapToDouble(one -> one.prefHeight(-1)).max().orElse(0);
    }
}
