package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.imports.ImportMonitor;
import huni.work.imports.TableOverrides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a file was read is told while it is looked at. */
class ReadingProgressTest {

    @TempDir
    Path folder;

    @Test
    void theShareOfTheFileGrowsToItsEnd() throws Exception {
        Path file = Files.writeString(
                folder.resolve("long.csv"),
                IntStream.range(0, 5_000)
                        .mapToObj(row -> "Company " + row + ",1000,2026-01-05\n")
                        .collect(Collectors.joining("", "Company,Value,Created\n", "")));
        List<Double> shares = new ArrayList<>();

        new FileTables().inspect(file, TableOverrides.NONE, new ImportMonitor() {
            @Override
            public void progressed(long rows, double share) {
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertTrue(shares.size() > 10, shares + "");
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(shares.getFirst() < 0.6 && shares.getLast() > 0.8 && shares.getLast() <= 1, shares + "");
    }
}
