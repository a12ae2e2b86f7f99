package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.pipeline.PipelineKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
