package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.quota.SetCurrencyRate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody who sells in euros, in a workspace that counts in lira: no report says that it is nothing. */
class OtherCurrenciesTest {

    @TempDir
    Path home;

    private MixedStore store;

    @BeforeEach
    void sellInEuros() throws IOException {
        String sales = IntStream.rangeClosed(1, 6)
                .mapToObj("Yilmaz%1$d,Won,%1$d000,EUR,2026-10-0%1$d,2026-11-0%1$d"::formatted)
                .collect(Collectors.joining(
                        "\n", "Name,Stage,Amount,Currency,Created,Closed\n", "\nKaya,New lead,900,EUR,2026-10-12,\n"));
        store = new MixedStore(home.resolve("store")).withFile("sales.csv", sales);
    }

    @Test
    void aSnapshotNamesWhatItsAmountsLeaveOut() {
        JsonNode snapshot = store.json("report", "snapshot");

        assertEquals(List.of("EUR 7 21900.00"), others(snapshot));
        String said = store.call(Locale.US, "report", "snapshot").results();
        assertTrue(said.contains("21,900.00 EUR"), said);
        assertTrue(said.lines().anyMatch(line -> line.matches("Won +6 +– +–")), said);
    }

    @Test
    void aFunnelAndItsReasonsNameWhatTheirAmountsLeaveOut() {
        JsonNode funnel = store.json("report", "funnel", "--from", "2026-10-01", "--to", "2026-11-20");

        assertEquals(List.of("EUR 7 21900.00"), others(funnel));
        assertEquals(List.of("EUR 6 21000.00"), others(funnel.get("won")));
        assertEquals(6, funnel.get("velocity").get("winsInOtherCurrencies").asLong());
        assertTrue(funnel.get("velocity").get("average").isNull());
    }

    @Test
    void withARateTheyAreWorthSomethingToTheVelocityToo() {
        try (OpenStore open = store.open()) {
            open.workspace()
                    .perform(new SetCurrencyRate(
                            "EUR", "TRY", LocalDate.of(2026, 6, 1), Optional.of(new BigDecimal("40"))));
        }
        JsonNode velocity = store.json("report", "funnel").get("velocity");

        assertEquals(6, velocity.get("wins").asLong());
        assertEquals(0, velocity.get("winsInOtherCurrencies").asLong());
        assertEquals(Optional.of("140000.00"), velocity.get("average").asStringOpt());
    }

    private static List<String> others(JsonNode told) {
        return told.get("otherCurrencies")
                .valueStream()
                .map(one -> "%s %d %s"
                        .formatted(
                                one.get("currency").asString(),
                                one.get("count").asLong(),
                                one.get("value").asString()))
                .toList();
    }
}
