package huni.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often something was killed, and what came of it, as a table for the documents. */
final class Tally {

    private final Map<String, List<Trial.Result>> results = new TreeMap<>();

    void add(String what, Trial.Result result) {
        results.computeIfAbsent(what, _ -> new ArrayList<>()).add(result);
    }

    void writeTo(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| killed while | kills | had said it was done | found done | found as before | wrong |",
                "|---|---|---|---|---|---|"));
        results.forEach((what, of) -> lines.add(line(what, of)));
        lines.add(line("all", results.values().stream().flatMap(List::stream).toList()));
        Files.write(file, lines);
    }

    private static String line(String what, List<Trial.Result> all) {
        List<Trial.Result> killed = all.stream().filter(Trial.Result::killed).toList();
        long done = killed.stream().filter(Trial.Result::done).count();
        return "| %s | %d | %d | %d | %d | %d |"
                .formatted(
                        what,
                        killed.size(),
                        killed.stream().filter(Trial.Result::said).count(),
                        done,
                        killed.size() - done,
                        killed.stream()
                                .filter(result -> !result.wrong().isEmpty())
                                .count());
    }
}
