package huni.bench;

import huni.bench.BuiltProgram.Start;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * From the start of a process until the board is painted and has answered a key: time, work and memory beside a bare window of
 * JavaFX, and with many prospects beside few. Each start is a process of its own; the kinds take turns.
 */
final class StartBench implements AutoCloseable {

    private static final String AREA = "start";
    private static final int ROUNDS = Integer.getInteger("bench.starts", 5);
    private static final int FEW = 100;
    private static final int USUAL = 10_000;
    private static final double MOST_PASSED = 1.0;
    private static final double MOST_WORKED = 1.5;
    private static final double MOST_MEMORY = 1.5;
    private static final double MOST_GROWTH = 1.15;
    private static final double MOST_MEGABYTES_MORE = 64;

    private final BuiltProgram program;
    private final TreeMap<Integer, Path> stores = new TreeMap<>();
    private final Map<Integer, List<Start>> starts = new LinkedHashMap<>();
    private final List<Start> bare = new ArrayList<>();

    /** @param store with so many prospects; it is opened by nobody else */
    StartBench(Path store, int prospects) throws Exception {
        for (int few : List.of(FEW, USUAL)) {
            if (few < prospects) {
                Path place = store.resolveSibling(store.getFileName() + "-" + few);
                BenchStore.opened(place, few).close();
                stores.put(few, place);
            }
        }
        stores.put(prospects, store);
        program = BuiltProgram.in(store.resolveSibling(store.getFileName() + "-start"));
    }

    List<Figure> figures() throws Exception {
        // The first ones read the files into memory, and keep what later starts find.
        program.bare();
        for (Path store : stores.values()) {
            program.on(store);
        }
        for (int i = 0; i < ROUNDS; i++) {
            bare.add(program.bare());
            for (Map.Entry<Integer, Path> store : stores.entrySet()) {
                starts.computeIfAbsent(store.getKey(), _ -> new ArrayList<>()).add(program.on(store.getValue()));
            }
        }
        List<Figure> figures = new ArrayList<>();
        starts.forEach((prospects, seen) -> figures.addAll(besideBare(prospects, seen)));
        if (starts.size() > 1) {
            figures.addAll(besideFew());
        }
        figures.forEach(figure -> System.out.println(FigureTable.line(figure)));
        return figures;
    }

    /** Nothing is asked of a store larger than usual but what it takes more than a small one. */
    private List<Figure> besideBare(int prospects, List<Start> seen) {
        boolean asked = prospects <= USUAL;
        String with = "with %,d prospects (%s)".formatted(prospects, program.told());
        return List.of(
                figure("until it answers a key, " + with, Unit.MILLIS, seen, Start::passed, asked, MOST_PASSED),
                figure(
                        "work of all its threads until then, " + with,
                        Unit.MILLIS,
                        seen,
                        Start::worked,
                        asked,
                        MOST_WORKED),
                figure("resident then, " + with, Unit.MEGABYTES, seen, Start::megabytes, asked, MOST_MEMORY));
    }

    private Figure figure(
            String name, Unit unit, List<Start> seen, ToDoubleFunction<Start> what, boolean asked, double most) {
        return Figure.beside(
                AREA,
                name,
                unit,
                counted(seen, what),
                "a bare window of JavaFX",
                counted(bare, what),
                asked ? Goal.ratio(most) : Goal.NONE);
    }

    private List<Figure> besideFew() {
        int many = stores.lastKey();
        int few = stores.firstKey();
        Times large = counted(seen(many), Start::passed);
        Times small = counted(seen(few), Start::passed);
        double more = counted(seen(many), Start::megabytes).passed()
                - counted(seen(few), Start::megabytes).passed();
        return List.of(
                Figure.beside(
                        AREA,
                        "until it answers a key, with %,d prospects".formatted(many),
                        Unit.MILLIS,
                        large,
                        "the same with " + few,
                        small,
                        Goal.ratio(MOST_GROWTH)),
                Figure.alone(
                        AREA,
                        "resident more with %,d prospects than with %d".formatted(many, few),
                        Unit.MEGABYTES,
                        Times.counted(more),
                        Goal.amount(MOST_MEGABYTES_MORE)));
    }

    private List<Start> seen(int prospects) {
        return starts.getOrDefault(prospects, List.of());
    }

    private static Times counted(List<Start> seen, ToDoubleFunction<Start> what) {
        return Times.counted(seen.stream().mapToDouble(what).toArray());
    }

    @Override
    public void close() {
        program.close();
    }
}
