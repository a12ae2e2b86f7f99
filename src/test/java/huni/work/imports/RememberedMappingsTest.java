package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.pipeline.PipelineKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What is kept of how files were mapped. */
class RememberedMappingsTest {

    private static final RememberedMappings KEPT = new RememberedMappings(List.of(
            new RememberedMappings.Remembered(
                    "heads",
                    PipelineKey.FIRST,
                    Optional.of(CurrencyUnit.USD),
                    Map.of(0, "company", 12, "entered:closing"),
                    Map.of("hot, = now\tİ", "closing", "old", ""),
                    Map.of("b2b", "sales")),
            new RememberedMappings.Remembered(
                    "others", PipelineKey.FIRST, Optional.empty(), Map.of(), Map.of(), Map.of())));

    @Test
    void whatWasKeptIsReadAgain() {
        assertEquals(KEPT, RememberedMappings.read(KEPT.written()));
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        for (String line : List.of("", "x", "a\tb", "a\tsales\t\t%%=%%\t\t", "a\tsales\t\tAA\t\t", "\t\t\t\t")) {
            assertEquals(KEPT, RememberedMappings.read(line + "\n" + KEPT.written()), line);
        }
    }

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line as earlier versions kept it, with the names of columns, stages and pipelines. */
    private static String withNames() {
        return String.join(
                "\t",
                coded("company") + "," + coded("stage"),
                "sales",
                "USD",
                coded("0") + "=" + coded("company"),
                coded("wilhelmyna zyx") + "=" + coded("closing"),
                coded("quaxolin") + "=" + coded("sales"));
    }

    @Test
    void whatEarlierVersionsKeptIsKeptOnWithoutItsNames() {
        RememberedMappings read = RememberedMappings.read(withNames());

        String written = read.written();
        for (String name : List.of("company", "stage", "wilhelmyna zyx", "quaxolin")) {
            assertFalse(heads(written).contains(coded(name)) || heads(written).contains(name), name + " in " + written);
        }
        assertEquals(read, RememberedMappings.read(written));
        assertEquals(Map.of(0, "company"), read.all().getFirst().columns());
        assertEquals(
                List.of("closing"), List.copyOf(read.all().getFirst().stages().values()));
    }

    /** What tells of the file: its heads and names, without what became of them. */
    private static String heads(String written) {
        String[] parts = written.split("\t", -1);
        return parts[1]
                + Stream.of(parts[5], parts[6])
                        .flatMap(part -> Stream.of(part.split(",", -1)))
                        .map(entry -> entry.split("=", -1)[0])
                        .collect(Collectors.joining(" "));
    }
}
