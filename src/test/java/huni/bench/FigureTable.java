package huni.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the figures down, for a program and for the documents, with the machine they are of. */
final class FigureTable {

    private final String command;
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final double loadBefore = load();

    /** @param command by which this run can be repeated */
    FigureTable(String command) {
        this.command = command;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("at", began.toString());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("processor", processor());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        machine.put("loadBefore", loadBefore);
        machine.put("loadAfter", load());
        machine.put("command", command);
        machine.put("commit", commit());
        return machine;
    }

    /** What the sources were taken from, with a sign where they were changed since. */
    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            try (BufferedReader said = git.inputReader()) {
                return Optional.ofNullable(said.readLine()).orElse("unknown");
            }
        } catch (IOException _) {
            return "unknown";
        }
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException _) {
            return "unknown";
        }
    }

    /** Writes {@code bench.json} and {@code bench.md} into the folder. */
    void write(List<Figure> figures, Path folder) throws IOException {
        Map<String, Object> machine = machine();
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("bench.json"),
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of(
                                "machine",
                                machine,
                                "figures",
                                figures.stream().map(FigureTable::json).toList())));
        Files.write(folder.resolve("bench.md"), markdown(machine, figures));
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("area", figure.area());
        one.put("name", figure.name());
        one.put("millis", figure.measured().passed());
        one.put("p99Millis", figure.measured().p99());
        one.put("workMillis", figure.measured().work());
        one.put("baseline", figure.baseline());
        one.put("baselineMillis", figure.base().passed());
        one.put("baselineWorkMillis", figure.base().work());
        one.put("ratio", figure.ratio());
        one.put("goal", figure.goal().toString());
        one.put("met", figure.isMet());
        return one;
    }

    private static List<String> markdown(Map<String, Object> machine, List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        machine.forEach((key, told) -> lines.add("- " + key + ": " + told));
        lines.add("");
        lines.add("| | ms | 99 of 100 | ms of work | ratio | baseline (ms, ms of work) | goal | |");
        lines.add("|---|--:|--:|--:|--:|---|---|---|");
        for (Figure one : figures) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s: %s | %.1f | %.1f | %.1f | %.2f | %s (%.1f, %.1f) | %s | %s |",
                    one.area(),
                    one.name(),
                    one.measured().passed(),
                    one.measured().p99(),
                    one.measured().work(),
                    one.ratio(),
                    one.baseline(),
                    one.base().passed(),
                    one.base().work(),
                    one.goal(),
                    one.goal().by() == Goal.By.NONE ? "" : one.isMet() ? "met" : "**not met**"));
        }
        return lines;
    }

    /** For who waits. */
    static String line(Figure one) {
        return String.format(
                Locale.ROOT,
                "%-10s %-58s %9.1f ms (99 of 100: %.1f), work %9.1f ms, ratio %8.2f  %s%s",
                one.area(),
                one.name(),
                one.measured().passed(),
                one.measured().p99(),
                one.measured().work(),
                one.ratio(),
                one.goal(),
                one.isMet() ? "" : "  NOT MET");
    }
}
