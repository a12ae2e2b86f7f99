package huni.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What figures are of: the machine, what it did besides, the sources, and how to measure them again. */
final class Machine {

    private final String command;
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String loadBefore = load();

    /** @param command by which this run can be repeated */
    Machine(String command) {
        this.command = command;
    }

    /** Up to now, by name. */
    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("day", began.toString());
        told.put("commit", commit());
        told.put("command", command);
        told.put("processor", first("/proc/cpuinfo", "model name"));
        told.put("cores", Runtime.getRuntime().availableProcessors());
        told.put("memory", first("/proc/meminfo", "MemTotal"));
        told.put(
                "system",
                String.join(
                        " ",
                        first("/etc/os-release", "PRETTY_NAME").replace("\"", ""),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch")));
        told.put("java", System.getProperty("java.vendor.version", "") + " " + Runtime.version());
        told.put("load when it began", loadBefore);
        told.put("load when it ended", load());
        told.put(
                "minutes",
                String.format(Locale.ROOT, "%.1f", ChronoUnit.MILLIS.between(began, Instant.now()) / 60_000.0));
        return told;
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
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

    /** What stands behind the name in a file of the system. */
    private static String first(String file, String name) {
        try {
            List<String> lines = Files.readAllLines(Path.of(file));
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length())
                            .replaceFirst("^\\s*[:=]", "")
                            .strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException _) {
            return "unknown";
        }
    }
}
