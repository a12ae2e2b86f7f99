package huni.bench;

import huni.app.TimedKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long the screen's thread was busy with one thing at most, with each key of a journey over all places: the first time,
 * when the place is built, and after that.
 */
final class ScreenBench {

    private static final int ROUNDS = 5;
    /** Longer, and a person notices that nothing answers. */
    private static final double MOST = 100;

    private final Path store;

    /** @param store it is opened by nobody else */
    ScreenBench(Path store) {
        this.store = store;
    }

    List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (TimedKeys keys = new TimedKeys(store)) {
            for (Map.Entry<String, List<double[]>> key : keys.longest(ROUNDS).entrySet()) {
                figures.add(
                        figure(key.getKey() + ", the first time", key.getValue().subList(0, 1)));
                if (key.getValue().size() > 1) {
                    figures.add(figure(
                            key.getKey(),
                            key.getValue().subList(1, key.getValue().size())));
                }
            }
        }
        figures.forEach(figure -> System.out.println(FigureTable.line(figure)));
        return figures;
    }

    private static Figure figure(String key, List<double[]> rounds) {
        double[] passed = rounds.stream().mapToDouble(round -> round[0]).toArray();
        double[] worked = rounds.stream().mapToDouble(round -> round[1]).toArray();
        return Figure.alone(
                "screen",
                "the screen's thread busy at most: " + key,
                Unit.MILLIS,
                new Times(passed, worked),
                Goal.workP99(MOST));
    }
}
