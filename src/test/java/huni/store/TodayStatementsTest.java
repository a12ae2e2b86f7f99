package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.today.TodayQuery;
import huni.domain.today.TodayQuery.Idle;
import huni.store.read.StoreToday;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayStatementsTest {

    @Test
    void fiveThousandProspectsAreAskedForAsOftenAsFive(@TempDir Path folder) throws Exception {
        assertEquals(statements(folder.resolve("few"), 5), statements(folder.resolve("many"), 5_000));
    }

    private static int statements(Path folder, int prospects) throws Exception {
        try (WatchedStore store = WatchedStore.filled(folder, prospects)) {
            TodayQuery today = new StoreToday(store.database());
            Moment now = new Moment(Instant.now(), ZoneId.of("Europe/Istanbul"));
            store.asked().take();
            today.facts(
                    now,
                    now.day().plusDays(3),
                    new DaySpan(now.day().minusDays(14), now.day().plusDays(1)));
            today.idle(now);
            for (Idle group : Idle.values()) {
                today.idle(group, 20, now);
            }
            today.planned(new DaySpan(now.day(), now.day().plusDays(7)));
            return store.asked().take().size();
        }
    }
}
