package huni.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.today.TodayLine.Entry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day as a table for spreadsheets. */
class TodayTableTest {

    @TempDir
    private Path folder;

    @Test
    void everyLineOfTheScreenIsInItWithItsGroupAndARealDay() {
        try (StoredDay store = new StoredDay(folder.resolve("store"), "en-GB")) {
            store.fill();
            List<String> shown = store.day().lines().stream()
                    .filter(Entry.class::isInstance)
                    .map(line -> ((Entry) line).words().company())
                    .toList();

            List<List<String>> rows = store.table();

            assertEquals(List.of("Group", "Company", "What", "Why", "When", "Day"), rows.getFirst());
            assertEquals(shown, rows.stream().skip(1).map(row -> row.get(1)).toList());
            List<String> overdue = rows.get(1);
            assertEquals(List.of("Overdue", "Yörük Gıda"), overdue.subList(0, 2));
            assertEquals("overdue by 2 days · ₺32,000 · Decision maker", overdue.get(3));
            assertTrue(overdue.get(5).startsWith("day 2026-11-"), overdue.toString());
        }
    }

    @Test
    void allWithoutANextStepAreInItAlsoThoseThatNoScreenShows() {
        try (StoredDay store = new StoredDay(folder.resolve("store"), "en-GB")) {
            for (int i = 0; i < 230; i++) {
                store.add("Company " + i, "lead", 0);
            }

            List<List<String>> rows = store.table();

            assertEquals(
                    230, rows.stream().skip(1).map(row -> row.get(1)).distinct().count());
            assertEquals(
                    List.of("No next step"),
                    rows.stream().skip(1).map(List::getFirst).distinct().toList());
        }
    }
}
