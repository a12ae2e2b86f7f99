package huni.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures so far, and the areas that failed, written down with the machine they are of: {@code bench.json} for a program,
 * {@code bench.md} for the documents. Both are whole after each area.
 */
final class FigureTable {

    private static final int RUNS_OF_SHARES = 20;

    private final Machine machine;
    private final Path folder;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, String> failed = new LinkedHashMap<>();

    FigureTable(Machine machine, Path folder) {
        this.machine = machine;
        this.folder = folder;
    }

    /** Writes what an area has measured. */
    void add(List<Figure> measured) throws IOException {
        figures.addAll(measured);
        write();
    }

    /** Writes that an area came to no end, and why. */
    void fail(String area, Throwable why) throws IOException {
        failed.put(area, why.toString());
        write();
    }

    /** Whether every area came to its end. */
    boolean isWhole() {
        return failed.isEmpty();
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> told = machine.told();
        put(
                "bench.json",
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of(
                                "machine",
                                told,
                                "failed",
                                failed,
                                "figures",
                                figures.stream().map(FigureTable::json).toList())));
        put("bench.md", markdown(told));
    }

    /** Whoever reads meanwhile finds the one before or this one. */
    private void put(String name, String text) throws IOException {
        Path unfinished = Files.writeString(folder.resolve(name + ".part"), text);
        Files.move(
                unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, @Nullable Object> json(Figure figure) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("area", figure.area());
        one.put("name", figure.name());
        one.put("unit", figure.unit().toString());
        one.put("median", figure.measured().passed());
        one.put("p95", figure.measured().passed(0.95));
        one.put("p99", figure.measured().passed(0.99));
        if (figure.measured().working().length > 0) {
            one.put("work", figure.measured().work());
            one.put("workP99", figure.measured().work(0.99));
        }
        if (!figure.baseline().isEmpty()) {
            one.put("baseline", figure.baseline());
            one.put("baselineMedian", figure.base().passed());
            one.put("ratio", figure.ratio());
        }
        if (!figure.goal().isNone()) {
            one.put("goal", figure.goal().said(figure.unit()));
            one.put("met", figure.isMet());
        }
        return one;
    }

    private String markdown(Map<String, Object> told) {
        List<String> lines = new ArrayList<>();
        told.forEach((key, said) -> lines.add("- " + key + ": " + said));
        failed.forEach((area, why) -> lines.add("- **`" + area + "` came to no end**: " + cell(why)));
        lines.add("");
        lines.add("| area | figure | measured | baseline | ratio | goal | |");
        lines.add("| --- | --- | ---: | --- | ---: | --- | --- |");
        for (Figure one : figures) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s | %s |",
                    one.area(),
                    cell(one.name()),
                    measured(one),
                    one.baseline().isEmpty()
                            ? ""
                            : cell(one.baseline()) + ": "
                                    + one.unit().says(one.base().passed()),
                    ratio(one),
                    one.goal().said(one.unit()),
                    one.goal().isNone() ? "" : one.isMet() ? "met" : "**not met**"));
        }
        lines.add("");
        return String.join("\n", lines);
    }

    /** A bar would end the cell, a new line the row. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }

    /** Of few runs the longest one says more than a share of them. */
    private static String measured(Figure one) {
        Times times = one.measured();
        List<String> more = new ArrayList<>();
        if (times.passing().length >= RUNS_OF_SHARES) {
            more.add(String.format(Locale.ROOT, "95, 99 of 100: %.1f, %.1f", times.passed(0.95), times.passed(0.99)));
        } else if (times.passing().length > 1) {
            more.add(String.format(Locale.ROOT, "most %.1f", times.passed(1)));
        }
        if (times.working().length > 0) {
            more.add(String.format(Locale.ROOT, "work %.1f, 99 of 100: %.1f", times.work(), times.work(0.99)));
        }
        String median = one.unit().says(times.passed());
        return more.isEmpty() ? median : median + " (" + String.join("; ", more) + ")";
    }

    private static String ratio(Figure one) {
        return Double.isNaN(one.ratio()) ? "" : String.format(Locale.ROOT, "%.2f", one.ratio());
    }

    /** For who waits. */
    static String line(Figure one) {
        return String.format(
                Locale.ROOT,
                "%-8s %-70s %s  ratio %s  %s%s",
                one.area(),
                one.name(),
                measured(one),
                ratio(one),
                one.goal().said(one.unit()),
                one.isMet() ? "" : "  NOT MET");
    }
}
