package huni.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One part of the program after the other is measured; one that fails is told, and the next one begins. */
final class Areas {

    private final Set<String> wanted;
    private final FigureTable table;
    private final Consumer<String> told;

    /**
     * @param wanted by name; all of them if it is empty
     * @param told what somebody who waits wants to know
     */
    Areas(Set<String> wanted, FigureTable table, Consumer<String> told) {
        this.wanted = wanted;
        this.table = table;
        this.told = told;
    }

    /** One part of the program. */
    @FunctionalInterface
    interface Area {
        List<Figure> figures() throws Exception;
    }

    boolean isWanted(String name) {
        return wanted.isEmpty() || wanted.contains(name);
    }

    /** Measures an area if it is wanted, and writes down what came out. */
    void measure(String name, Area area) throws IOException {
        if (!isWanted(name)) {
            return;
        }
        long began = System.nanoTime();
        try {
            table.add(area.figures());
        } catch (Exception | AssertionError | OutOfMemoryError failure) {
            StringWriter stack = new StringWriter();
            failure.printStackTrace(new PrintWriter(stack));
            told.accept(stack.toString());
            table.fail(name, failure);
        }
        told.accept("%-8s took %d s".formatted(name, (System.nanoTime() - began) / 1_000_000_000));
    }
}
