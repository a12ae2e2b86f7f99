package huni.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.layout.Region;

/**
 * Columns beside each other. Where they do not fit, neighbouring slim ones share a place, and the rest is scrolled to.
 *
 * @param places from the left; slim ones that share one stand one below the other
 * @param slim how wide slim ones are, in pixels
 * @param each how wide the others are
 * @param widest how wide all of it is
 */
public record ColumnRow<C extends Region>(
        List<List<C>> places, Predicate<? super C> isSlim, double slim, double each, double widest) {

    /** What the bar takes with which one scrolls to the side. */
    public static final double BAR_ROOM = 12;

    private static final double LEAST = 204;
    private static final double MOST = 300;
    private static final double SLIM = 40;
    private static final double BETWEEN = 10;

    /**
     * As they stand in a room of that width.
     *
     * @param scale how much larger than usual the text is
     */
    public static <C extends Region> ColumnRow<C> in(
            double width, double scale, List<? extends C> columns, Predicate<? super C> isSlim) {
        List<List<C>> places = places(width, scale, columns, isSlim);
        double slim = Math.round(SLIM * scale);
        long wide =
                places.stream().filter(place -> !isSlim.test(place.getFirst())).count();
        double between = Math.max(0, places.size() - 1) * BETWEEN;
        double rest = width - (places.size() - wide) * slim - between;
        double each = wide == 0 ? LEAST : Math.floor(Math.clamp(rest / wide, LEAST * scale, MOST * scale));
        return new ColumnRow<>(places, isSlim, slim, each, wide * each + (places.size() - wide) * slim + between);
    }

    /** One place for each column; while that is too wide, two slim neighbours share one, from the right. */
    private static <C extends Region> List<List<C>> places(
            double width, double scale, List<? extends C> columns, Predicate<? super C> isSlim) {
        List<List<C>> places = new ArrayList<>();
        columns.forEach(column -> places.add(new ArrayList<>(List.of(column))));
        for (int i = places.size() - 1; i > 0 && needed(places, isSlim, scale) > width; i--) {
            List<C> left = places.get(i - 1);
            List<C> right = places.get(i);
            if (left.size() == 1
                    && isSlim.test(left.getFirst())
                    && right.size() == 1
                    && isSlim.test(right.getFirst())) {
                left.addAll(right);
                places.remove(i);
                i--;
            }
        }
        return places;
    }

    private static <C extends Region> double needed(List<List<C>> places, Predicate<? super C> isSlim, double scale) {
        return places.stream()
                        .mapToDouble(place -> (isSlim.test(place.getFirst()) ? SLIM : LEAST) * scale + BETWEEN)
                        .sum()
                - BETWEEN;
    }

    /** Puts each in its place. */
    public void lay(double left, double height) {
        double x = left;
        for (List<C> place : places) {
            double width = isSlim.test(place.getFirst()) ? slim : each;
            double share = Math.floor((height - (place.size() - 1) * BETWEEN) / place.size());
            for (int i = 0; i < place.size(); i++) {
                place.get(i).resizeRelocate(x, i * (share + BETWEEN), width, share);
            }
            x += width + BETWEEN;
        }
    }
}
