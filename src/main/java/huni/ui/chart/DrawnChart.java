package huni.ui.chart;

import huni.language.chart.ChartMark;
import huni.language.chart.Drawing;
import huni.language.chart.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * A chart, laid out anew in each size. What stands for a figure says it in a tooltip; by keyboard the arrows go from
 * figure to figure, and what the figure says stands above the chart and is read aloud.
 */
public final class DrawnChart extends Pane {

    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final double DOT = 3.5;
    private static final double ROUND = 12;

    private final Label said = new Label();
    private final List<Node> figures = new ArrayList<>();
    private final List<String> says = new ArrayList<>();
    private BiFunction<Double, Double, Drawing> chart = (width, height) -> new Drawing(width, height, "", List.of());
    private boolean outdated = true;
    private double drawnWidth = -1;
    private double drawnHeight = -1;
    private int aim = -1;

    /** Shows nothing yet. */
    public DrawnChart() {
        getStyleClass().addAll("chart", "layers");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        said.getStyleClass().add("chart-said");
        said.setMouseTransparent(true);
        said.setVisible(false);
        focusedProperty().subscribe(focused -> aim(focused ? figures.size() - 1 : -1));
        addEventHandler(KeyEvent.KEY_PRESSED, this::go);
        // Where the keyboard does not come, neither does the mouse bring it.
        focusTraversableProperty().subscribe(reached -> setOnMousePressed(reached ? _ -> requestFocus() : null));
    }

    /** Shows a chart: how it is laid out in a width and a height. */
    public void show(BiFunction<Double, Double, Drawing> shown) {
        chart = shown;
        outdated = true;
        requestLayout();
    }

    /** The chart in a size, for a file. */
    public Drawing drawing(double width, double height) {
        return chart.apply(width, height);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && (outdated || drawnWidth != getWidth() || drawnHeight != getHeight())) {
            draw(chart.apply(getWidth(), getHeight()));
        }
        super.layoutChildren();
    }

    private void draw(Drawing drawing) {
        outdated = false;
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        figures.clear();
        says.clear();
        getChildren().setAll(drawing.marks().stream().map(this::node).toList());
        getChildren().add(said);
        // What comes while the window is laid out would get its colours a frame later, and be drawn black in this one.
        applyCss();
        for (int i = 0; i < drawing.marks().size(); i++) {
            if (drawing.marks().get(i) instanceof ChartMark.Words words
                    && getChildren().get(i) instanceof Text text) {
                place(text, words);
            }
        }
        setAccessibleText(drawing.spoken());
        aim(isFocused() ? Math.min(aim, figures.size() - 1) : -1);
        applyCss();
    }

    private Node node(ChartMark mark) {
        return switch (mark) {
            case ChartMark.Area(List<ChartMark.Spot> edge, Ink ink) ->
                inked(new Polygon(flat(edge)), "chart-area", ink);
            case ChartMark.Line(List<ChartMark.Spot> through, Ink ink, double width) -> {
                Polyline line = inked(new Polyline(flat(through)), "chart-line", ink);
                line.setStrokeWidth(width);
                yield line;
            }
            case ChartMark.Dot(ChartMark.Spot at, Ink ink, String words) ->
                figure(inked(new Circle(at.x(), at.y(), DOT), "chart-dot", ink), words);
            case ChartMark.Bar(ChartMark.Spot corner, double width, double height, Ink ink, String words) ->
                figure(inked(new Rectangle(corner.x(), corner.y(), width, height), "chart-bar", ink), words);
            case ChartMark.SplitBar bar -> segments(bar);
            case ChartMark.Words words -> inked(new Text(words.text()), "chart-words", words.ink());
        };
    }

    /** Its parts meet on whole pixels. */
    private Node segments(ChartMark.SplitBar bar) {
        Group parts = new Group();
        double from = bar.corner().x();
        double left = Math.round(from);
        for (ChartMark.Segment part : bar.parts()) {
            from += part.width();
            double right = Math.round(from);
            Rectangle shape = new Rectangle(left, bar.corner().y(), Math.max(0, right - left), bar.height());
            parts.getChildren()
                    .add(inked(
                            shape,
                            "chart-segment-"
                                    + part.fill()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'),
                            bar.ink()));
            left = right;
        }
        Rectangle round = new Rectangle(
                Math.round(bar.corner().x()),
                bar.corner().y(),
                left - Math.round(bar.corner().x()),
                bar.height());
        round.setArcWidth(ROUND);
        round.setArcHeight(ROUND);
        parts.setClip(round);
        parts.getStyleClass().add("chart-segments");
        return figure(parts, bar.says());
    }

    /** How wide words are is known once they have their font. */
    private static void place(Text text, ChartMark.Words words) {
        double width = text.getLayoutBounds().getWidth();
        text.setX(words.at().x()
                - switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                });
        text.setY(words.at().y());
    }

    private Node figure(Node shape, String words) {
        Tooltip.install(shape, new Tooltip(words));
        figures.add(shape);
        says.add(words);
        return shape;
    }

    private static <T extends Shape> T inked(T shape, String styleClass, Ink ink) {
        shape.getStyleClass()
                .addAll(styleClass, "ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return shape;
    }

    private static double[] flat(List<ChartMark.Spot> spots) {
        return spots.stream()
                .flatMapToDouble(spot -> java.util.stream.DoubleStream.of(spot.x(), spot.y()))
                .toArray();
    }

    private void go(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0 && !event.isAltDown() && !figures.isEmpty()) {
            aim(Math.clamp(aim + (long) step, 0, figures.size() - 1));
            event.consume();
        }
    }

    private void aim(int figure) {
        aim = figure;
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).pseudoClassStateChanged(AIMED, i == figure);
        }
        boolean there = figure >= 0 && figure < says.size();
        said.setVisible(there);
        if (there) {
            said.setText(says.get(figure));
            setAccessibleText(says.get(figure));
            said.autosize();
            said.relocate(Math.max(0, getWidth() - said.prefWidth(-1)), 0);
        }
    }
}
