package huni.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;

/**
 * Measures and writes down: {@code Benchmarks STORE OUT [PROSPECTS] [AREA...]}. The store is made in the folder where there
 * is none; areas are {@code numbers}, {@code charts}, {@code work}, {@code palette},
 * {@code screen} and {@code start}; {@code bench.json} and {@code bench.md} are written into OUT.
 */
public final class Benchmarks {

    private static final int PROSPECTS = 100_000;
    private static final int FEW = 100;

    private Benchmarks() {}

    /** One part of the program. */
    private interface Area {
        List<Figure> figures() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path place = Path.of(arguments[0]);
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        int prospects = rest.stream()
                .filter(word -> word.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(PROSPECTS);
        List<String> areas = rest.stream().filter(word -> !word.matches("\\d+")).toList();
        FigureTable table = new FigureTable("mvn -Pbench verify");
        List<Figure> figures = new ArrayList<>();
        Yardstick yardstick = new Yardstick();
        try (BenchStore store = BenchStore.opened(place, prospects)) {
            measure(areas, "numbers", figures, () -> new NumbersBench(store, yardstick).figures());
            measure(areas, "charts", figures, () -> new NumbersBench(store, yardstick).charts());
            measure(areas, "work", figures, () -> new WorkBench(store, yardstick).figures());
            measure(areas, "palette", figures, () -> new PaletteBench(store).figures());
        }
        measure(areas, "screen", figures, () -> new ScreenBench(place).figures());
        measure(areas, "start", figures, () -> started(place, prospects));
        table.write(figures, Path.of(arguments[1]));
        Platform.exit();
    }

    /** With few prospects and with as many as there are. */
    private static List<Figure> started(Path large, int prospects) throws Exception {
        Path small = large.resolveSibling(large.getFileName() + "-small");
        BenchStore.opened(small, FEW).close();
        List<Figure> figures = new ArrayList<>(new StartBench(small, Integer.toString(FEW)).figures());
        figures.addAll(new StartBench(large, Integer.toString(prospects)).figures());
        return figures;
    }

    private static void measure(List<String> wanted, String name, List<Figure> into, Area area) throws Exception {
        if (wanted.isEmpty() || wanted.contains(name)) {
            into.addAll(area.figures());
        }
    }
}
