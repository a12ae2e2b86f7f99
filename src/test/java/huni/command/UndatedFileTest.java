package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A file that tells no day at all, brought in by the command: it is in no figure of any week, and its number is named. */
class UndatedFileTest {

    private static final String ROWS = """
            Name,Stage,Amount,Currency
            Kaya,New lead,40000,TRY
            Demir,Decision maker reached,90000,TRY
            Arslan,Appointment,80000,TRY
            Polat,Closing,30000,TRY
            Ozturk,Won,90000,TRY
            Koc,Won,55000,TRY
            Aksoy,Lost,20000,TRY
            """;

    @TempDir
    Path home;

    private MixedStore store;

    @BeforeEach
    void bringItIn() throws Exception {
        store = new MixedStore(home.resolve("store")).withQuota(300_000).withFile("undated.csv", ROWS);
    }

    @Test
    void nobodyIsInACohortAndTheFunnelSaysHowManyAreNot() {
        JsonNode funnel = store.json("report", "funnel");

        assertEquals(0, funnel.get("prospects").asLong());
        assertEquals(7, funnel.get("withoutDate").asLong());
        assertEquals(
                0,
                funnel.get("stages")
                        .valueStream()
                        .mapToLong(stage -> stage.get("reached").asLong())
                        .sum());
    }

    @Test
    void noEntryIsInAWeekAndTheMovementSaysHowManyAreNot() {
        JsonNode movement = store.json("report", "movement");

        assertEquals(
                0,
                movement.get("weeks")
                        .valueStream()
                        .flatMap(week -> week.get("firstEntries").valueStream())
                        .mapToLong(JsonNode::asLong)
                        .sum());
        assertEquals(2, movement.get("undated").get("won").asLong());
    }

    @Test
    void noStepIsTriedAndTheRatesSayHowManyCameOnADayNobodyKnows() {
        List<JsonNode> stages =
                store.json("report", "rates").get("stages").valueStream().toList();

        assertEquals(
                0,
                stages.stream()
                        .mapToLong(stage -> stage.get("oldEnough").asLong()
                                + stage.get("tooEarly").asLong())
                        .sum());
        assertEquals(
                4,
                stages.stream()
                        .mapToLong(stage -> stage.get("undated").asLong())
                        .sum());
        assertTrue(
                stages.stream()
                        .allMatch(stage -> stage.get("time").get("medianDays").isNull()),
                stages.toString());
    }

    @Test
    void noWinIsInTheQuotaButTheOpenOnesAreExpected() {
        JsonNode quota = store.json("report", "quota").get("quota");
        JsonNode summary = store.json("report", "summary");

        assertEquals("0.00", quota.get("won").asString());
        assertTrue(Double.parseDouble(quota.get("expected").asString()) > 0, quota.toString());
        assertEquals(3, summary.get("closedUndated").asLong());
        assertEquals(7, summary.get("withoutDate").asLong());
    }

    @Test
    void theCoachHasNothingToSayOfThem() {
        JsonNode coach = store.json("report", "coach");

        assertEquals(0, coach.get("advice").size(), coach.toString());
    }
}
