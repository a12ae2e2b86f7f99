package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.MixedStore;
import huni.domain.DaySpan;
import huni.domain.pipeline.StageType;
import huni.domain.quota.QuotaPeriod;
import huni.ui.kit.QueuedTaskRunner;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the summary and the snapshot of today count is what stands on the board of the same store. */
class SummaryReportTest {

    @TempDir
    Path home;

    @Test
    void ofTheSampleData() throws Exception {
        assertSame(new MixedStore(home.resolve("store")).withSample(300));
    }

    @Test
    void ofSalesInSeveralCurrenciesWithAndWithoutADay() throws Exception {
        MixedStore store = new MixedStore(home.resolve("store")).withSales();
        JsonNode summary = store.json("report", "summary");

        assertSame(store);
        assertEquals(2, summary.get("withoutDate").asLong());
        assertEquals(2, summary.get("closedUndated").asLong());
        assertEquals(
                "EUR",
                summary.get("wonInOtherCurrencies").get(0).get("currency").asString());
        assertEquals(1, summary.get("wonInOtherCurrencies").get(0).get("won").asLong());
    }

    private void assertSame(MixedStore store) throws Exception {
        Map<String, Long> standing = new LinkedHashMap<>();
        long open = 0;
        long parked = 0;
        Map<StageType, Long> closed = new EnumMap<>(StageType.class);
        QueuedTaskRunner tasks = new QueuedTaskRunner();
        try (StoredBoard stored = new StoredBoard(home.resolve("store"), Runnable::run)) {
            BoardViewModel board = stored.viewModel(tasks);
            tasks.runAll();
            for (ColumnViewModel column : board.columns()) {
                StageType type = column.stageProperty().get().type();
                long count = column.headProperty().get().cards();
                if (type.isClosed()) {
                    closed.merge(type, count, Long::sum);
                } else {
                    standing.put(column.key().value(), count);
                    open += type == StageType.OPEN ? count : 0;
                    parked += type == StageType.PARKED ? count : 0;
                }
            }
        }
        JsonNode summary = store.json("report", "summary");
        assertTrue(open > 0);
        assertEquals(open, summary.get("open").asLong());
        assertEquals(parked, summary.get("parked").asLong());
        DaySpan month = QuotaPeriod.MONTH.around(MixedStore.TODAY);
        JsonNode ofMonth = store.json(
                "report",
                "summary",
                "--from",
                month.from().toString(),
                "--to",
                month.to().toString());
        assertEquals(closed.get(StageType.WON), ofMonth.get("won").asLong());
        assertEquals(closed.get(StageType.LOST), ofMonth.get("lost").asLong());
        assertEquals(month.from().toString(), ofMonth.get("closedFrom").asString());
        Map<String, Long> reported = new LinkedHashMap<>();
        store.json("report", "snapshot")
                .get("stages")
                .valueStream()
                .filter(stage -> standing.containsKey(stage.get("key").asString()))
                .forEach(stage -> reported.put(
                        stage.get("key").asString(), stage.get("count").asLong()));
        assertEquals(standing, reported);
    }
}
