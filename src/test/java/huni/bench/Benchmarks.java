package huni.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Measures and writes down: {@code Benchmarks STORE OUT [PROSPECTS] [AREA...]}. The store is made in the folder where there
 * is none; areas are those of {@code src/docs/howto/benchmarks.md}; {@code bench.json} and {@code bench.md} are written into
 * OUT after each area. Ends with 1 if an area came to no end; a goal that is not met is only told.
 */
public final class Benchmarks {

    private static final int PROSPECTS = 100_000;
    private static final int FEW = 100;
    private static final Predicate<String> IS_NUMBER = Pattern.compile("\\d+").asMatchPredicate();

    private final Path place;
    private final int prospects;
    private final Areas areas;

    private Benchmarks(Path place, int prospects, Areas areas) {
        this.place = place;
        this.prospects = prospects;
        this.areas = areas;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        int prospects = rest.stream()
                .filter(IS_NUMBER)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(PROSPECTS);
        Set<String> wanted = Set.copyOf(rest.stream().filter(IS_NUMBER.negate()).toList());
        String command = "mvn -Pbench verify -Dbench.prospects=" + prospects
                + (wanted.isEmpty() ? "" : " -Dbench.areas=\"" + String.join(" ", wanted) + "\"");
        FigureTable table = new FigureTable(new Machine(command), Path.of(arguments[1]));
        new Benchmarks(Path.of(arguments[0]), prospects, new Areas(wanted, table, System.out::println)).measure();
        System.exit(table.isWhole() ? 0 : 1);
    }

    private void measure() throws Exception {
        // Windows of this process; those of the starts say for themselves where they are.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Yardstick yardstick = new Yardstick();
        try (BenchStore store = BenchStore.opened(place, prospects)) {
            areas.measure("numbers", () -> new NumbersBench(store, yardstick).figures());
            areas.measure("charts", () -> new NumbersBench(store, yardstick).charts());
            areas.measure("work", () -> new WorkBench(store, yardstick).figures());
            areas.measure("palette", () -> new PaletteBench(store).figures());
        }
        areas.measure("bulk", () -> {
            try (BulkBench bulk = new BulkBench(place, prospects)) {
                return bulk.figures();
            }
        });
        areas.measure("screen", () -> new ScreenBench(place).figures());
        areas.measure("frames", this::frames);
        areas.measure("idle", () -> {
            try (IdleBench idle = new IdleBench(place)) {
                return idle.figures();
            }
        });
        areas.measure("keys", () -> {
            try (KeysBench keys = new KeysBench(place)) {
                return keys.figures();
            }
        });
        areas.measure("team", () -> {
            try (TeamBench team = new TeamBench(place)) {
                return team.figures();
            }
        });
        areas.measure("start", () -> {
            try (StartBench start = new StartBench(place, prospects)) {
                return start.figures();
            }
        });
    }

    /** With few prospects and with all. */
    private List<Figure> frames() throws Exception {
        Path few = place.resolveSibling(place.getFileName() + "-" + FEW);
        BenchStore.opened(few, FEW).close();
        List<Figure> figures = new ArrayList<>();
        try (FramesBench frames = new FramesBench(few, FEW)) {
            figures.addAll(frames.figures());
        }
        try (FramesBench frames = new FramesBench(place, prospects)) {
            figures.addAll(frames.figures());
        }
        return figures;
    }
}
