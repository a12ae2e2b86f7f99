package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.today.TodayFacts;
import huni.domain.today.TodayQuery;
import huni.domain.today.TodayQuery.Idle;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayLadder;
import huni.store.read.StoreConsents;
import huni.store.read.StorePipeline;
import huni.store.read.StoreToday;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TodayStatementsTest {

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void fiveThousandProspectsAreAskedForAsOftenAsFive(@TempDir Path folder) throws Exception {
        assertEquals(statements(folder.resolve("few"), 5), statements(folder.resolve("many"), 5_000));
    }

    private static int statements(Path folder, int prospects) throws Exception {
        try (WatchedStore store = WatchedStore.filled(folder, prospects)) {
            TodayQuery today = new StoreToday(store.database());
            Moment now = new Moment(Instant.now(), ZoneId.of("Europe/Istanbul"));
            store.asked().take();
            Set<ProspectId> named = new HashSet<>();
            TodayFacts facts = today.facts(
                    now,
                    now.day().plusDays(3),
                    new DaySpan(now.day().minusDays(14), now.day().plusDays(1)));
            TodayLadder.of(facts, now, WorkingTime.USUAL, new StorePipeline(store.database()).pipeline())
                    .rows()
                    .forEach(row -> named.add(row.card().prospect()));
            today.idle(now);
            for (Idle group : Idle.values()) {
                today.idle(group, 20, now).forEach(card -> named.add(card.prospect()));
            }
            for (Consent.Channel way : List.of(Consent.Channel.PHONE, Consent.Channel.EMAIL)) {
                new StoreConsents(store.database()).partners(named, way);
            }
            today.planned(new DaySpan(now.day(), now.day().plusDays(7)));
            return store.asked().take().size();
        }
    }
}
