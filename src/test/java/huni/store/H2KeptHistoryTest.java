package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageType;
import huni.store.file.Database;
import huni.store.read.KeptCourses;
import huni.store.read.StoreCourses;
import huni.store.read.StoreHistory;
import huni.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in memory tells the same as the database, and asks it for no more than what was written. */
class H2KeptHistoryTest extends HistoryQueryContract {

    private static final int PROSPECTS = 600;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    @Override
    FreshDatabase database() {
        return FreshDatabase.onH2();
    }

    @Override
    HistoryQuery history(Database database, Workspace workspace) {
        return KeptHistory.of(database, workspace).atHand();
    }

    @Test
    void allAreReadOnceAndAfterAChangeOnlyWhatWasWritten(@TempDir Path home) throws Exception {
        try (WatchedStore store = WatchedStore.filled(home.resolve("store"), PROSPECTS)) {
            KeptCourses kept = kept(store);
            List<ProspectId> all = new ArrayList<>();
            kept.eachCourse(course -> all.add(course.prospect()));
            assertEquals(PROSPECTS, all.size());
            assertEquals(0, prospectsAskedFor(kept, store));
            kept.written(Set.of(all.get(7)), false);
            assertEquals(1, prospectsAskedFor(kept, store));
            assertEquals(0, prospectsAskedFor(kept, store));
        }
    }

    @Test
    void whileNothingIsKeptTheDatabaseIsAsked(@TempDir Path home) throws Exception {
        try (WatchedStore store = WatchedStore.filled(home.resolve("store"), PROSPECTS)) {
            KeptCourses kept = kept(store);
            StoreHistory history = new StoreHistory(store.database(), kept);
            List<Holding> held = history.holdings(today.minusDays(300));
            assertThrows(
                    CancellationException.class,
                    () -> kept.eachCourse(_ -> {
                        throw new CancellationException();
                    }));
            assertEquals(held, history.holdings(today.minusDays(300)));
            kept.eachCourse(_ -> {});
            kept.written(Set.of(), true);
            assertEquals(held, history.holdings(today.minusDays(300)));
            assertFalse(prospectsAskedFor(kept, store) == 0);
        }
    }

    private static KeptCourses kept(WatchedStore store) {
        return new KeptCourses(new StoreCourses(store.database()), new StoreCourses(store.database()));
    }

    /** How many statements ask for prospects while the figures of the past are told. */
    private long prospectsAskedFor(KeptCourses kept, WatchedStore store) {
        StoreHistory history = new StoreHistory(store.database(), kept);
        DaySpan years = new DaySpan(today.minusYears(3), today);
        store.asked().take();
        history.holdings(today.minusDays(300));
        history.eachJourney(PipelineKey.FIRST, years, _ -> {});
        history.closedFor(PipelineKey.FIRST, StageType.LOST, years);
        history.holdings(today.minusDays(3));
        return store.asked().take().stream()
                .filter(asked -> asked.sql().contains("from prospect"))
                .count();
    }
}
