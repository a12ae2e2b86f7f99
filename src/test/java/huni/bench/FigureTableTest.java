package huni.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FigureTableTest {

    private static final Figure MOVE = Figure.beside(
            "save",
            "a move | to the disk",
            Unit.MILLIS,
            new Times(new double[] {8, 4, 6}, new double[] {3, 1, 2}),
            "append and force",
            Times.counted(2, 2, 2),
            Goal.ratio(2.5));

    private static final Figure IDLE =
            Figure.alone("idle", "drawn in a minute", Unit.PULSES, Times.counted(0), Goal.amount(0));

    @TempDir
    Path folder;

    private FigureTable table = new FigureTable(new Machine(""), Path.of(""));

    @BeforeEach
    void begin() {
        table = new FigureTable(new Machine("mvn -Pbench verify"), folder);
    }

    @Test
    void bothFilesHoldEachFigureOfTheAreasSoFar() throws IOException {
        Areas areas = new Areas(Set.of(), table, _ -> {});
        areas.measure("save", () -> List.of(MOVE));
        assertEquals(List.of("a move | to the disk"), names());
        areas.measure("idle", () -> List.of(IDLE));
        assertEquals(List.of("a move | to the disk", "drawn in a minute"), names());
        assertEquals("mvn -Pbench verify", json().get("machine").get("command").asString());
        assertEquals(
                List.of(
                        "| save | a move \\| to the disk | 6.00 ms (most 8.0; work 2.0, 99 of 100: 3.0) |"
                                + " append and force: 2.00 ms | 3.00 | 2.50 x the baseline | **not met** |",
                        "| idle | drawn in a minute | 0.00 pulses |  |  | 0.00 pulses | met |"),
                rows());
        assertTrue(table.isWhole());
    }

    @Test
    void anAreaThatFailsIsToldAndTheNextOneIsMeasured() throws IOException {
        Areas areas = new Areas(Set.of(), table, _ -> {});
        areas.measure("save", () -> {
            throw new IOException("the disk is full");
        });
        areas.measure("idle", () -> List.of(IDLE));
        assertEquals(List.of("drawn in a minute"), names());
        assertEquals(
                "java.io.IOException: the disk is full",
                json().get("failed").get("save").asString());
        assertTrue(Files.readString(folder.resolve("bench.md"))
                .contains("- **`save` came to no end**: java.io.IOException: the disk is full"));
        assertFalse(table.isWhole());
    }

    @Test
    void onlyWhatIsAskedForIsMeasured() throws IOException {
        Areas areas = new Areas(Set.of("idle"), table, _ -> {});
        areas.measure("save", () -> List.of(MOVE));
        areas.measure("idle", () -> List.of(IDLE));
        assertEquals(List.of("drawn in a minute"), names());
    }

    @Test
    void aGoalOfTwoLimitsIsMetWhenBothAre() {
        Times seen = Times.counted(10, 20, 90);
        assertTrue(Figure.alone("keys", "", Unit.MILLIS, seen, Goal.p95(90).and(Goal.p99(90)))
                .isMet());
        assertFalse(Figure.alone("keys", "", Unit.MILLIS, seen, Goal.p95(50).and(Goal.p99(100)))
                .isMet());
    }

    private JsonNode json() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("bench.json")));
    }

    private List<String> names() throws IOException {
        return json().get("figures")
                .valueStream()
                .map(figure -> figure.get("name").asString())
                .toList();
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(folder.resolve("bench.md")).stream()
                .filter(line -> line.startsWith("| save") || line.startsWith("| idle"))
                .toList();
    }
}
