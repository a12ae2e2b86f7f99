package huni.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;

/** How well text stands out from what is behind it, as WCAG 2 computes it. */
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT_OR_ICON = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.6;

    private Contrast() {}

    /** Text fainter than 4.5 : 1 (large text and icons 3 : 1) on the ground behind it; what is disabled is let off. */
    static List<String> problems(Scene scene) {
        return LayoutChecks.shown(scene.getRoot(), node -> node instanceof Text)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !text.isDisabled())
                .flatMap(text -> problem(text, scene).stream())
                .toList();
    }

    /** Outlines of what is written and chosen in that are fainter than 3 : 1 on what is around them. */
    static List<String> faintOutlines(Scene scene) {
        return LayoutChecks.shown(scene.getRoot(), Contrast::hasOutline)
                .filter(node -> !node.isDisabled())
                .map(Region.class::cast)
                .flatMap(region -> faintOutline(region, scene).stream())
                .toList();
    }

    private static boolean hasOutline(Node node) {
        boolean inOutline =
                LayoutChecks.ancestors(node).anyMatch(up -> up instanceof ComboBoxBase || up instanceof Spinner);
        boolean box =
                node.getStyleClass().contains("box") || node.getStyleClass().contains("radio");
        boolean field = node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof Spinner;
        boolean drawn = node instanceof Region region
                && (region.getBackground() != null && !isClear(region.getBackground()) || region.getBorder() != null);
        return drawn
                && !inOutline
                && (box
                        || field
                        || node.getStyleClass().contains("chip")
                        || node.getStyleClass().contains("field-pick"));
    }

    private static boolean isClear(Background background) {
        return background.getFills().stream().allMatch(fill -> fill.getFill().equals(Color.TRANSPARENT));
    }

    private static Optional<String> faintOutline(Region region, Scene scene) {
        Color ground = ground(region, scene, List::getFirst);
        boolean bordered =
                region.getBorder() != null && !region.getBorder().getStrokes().isEmpty();
        Object outline = bordered
                ? region.getBorder().getStrokes().getFirst().getTopStroke()
                : region.getBackground().getFills().getFirst().getFill();
        double ratio = outline instanceof Color colour ? ratio(over(colour, ground), ground) : 0;
        return ratio >= LARGE_TEXT_OR_ICON
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "faint outline: %s, %.2f : 1, below 3", LayoutChecks.name(region), ratio));
    }

    /** From 1 (the same) to 21 (black on white). */
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Optional<String> problem(Text text, Scene scene) {
        if (!(text.getFill() instanceof Color fill)) {
            return Optional.empty();
        }
        double opacity = text.getOpacity()
                * LayoutChecks.ancestors(text).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
        Color faint = fill.deriveColor(0, 1, 1, opacity);
        Color ground = Stream.of(ground(text, scene, List::getFirst), ground(text, scene, List::getLast))
                .min(Comparator.comparingDouble(g -> ratio(over(faint, g), g)))
                .orElseThrow();
        Color seen = over(faint, ground);
        double ratio = ratio(seen, ground);
        double needed = isLarge(text) ? LARGE_TEXT_OR_ICON : TEXT;
        return ratio >= needed
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "faint: %s, %s on %s is %.2f : 1, below %.1f",
                        where(text),
                        seen,
                        ground,
                        ratio,
                        needed));
    }

    private static boolean isLarge(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        return text.getStyleClass().contains("icon") || text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
    }

    private static String where(Text text) {
        return LayoutChecks.name(text)
                + LayoutChecks.ancestors(text)
                        .filter(up -> up instanceof Control)
                        .findFirst()
                        .map(control -> " in " + LayoutChecks.name(control))
                        .orElse("");
    }

    /** What is behind a node, with one end of each gradient. */
    static Color ground(Node node, Scene scene, Function<List<Stop>, Stop> end) {
        Color ground = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
        for (Node up : LayoutChecks.ancestors(node).toList().reversed()) {
            if (up instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    if (fill.getFill() instanceof Color colour) {
                        ground = over(colour, ground);
                    } else if (fill.getFill() instanceof LinearGradient gradient) {
                        ground = over(end.apply(gradient.getStops()).getColor(), ground);
                    }
                }
            }
        }
        return ground;
    }

    private static Color over(Color top, Color bottom) {
        return bottom.interpolate(top.deriveColor(0, 1, 1, 1 / Math.max(top.getOpacity(), 1e-6)), top.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
