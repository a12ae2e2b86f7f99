package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.KnownLabels;
import huni.store.AskedStatements.Asked;
import huni.store.read.StoreCalls;
import huni.store.read.StoreFollowThrough;
import huni.store.read.StoreIncentives;
import huni.store.read.StoreProspects;
import huni.store.read.StoreToday;
import huni.store.sql.Sql;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How much the database looks at where calls, appointments, incentives and what is due are many. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansOfFollowThroughTest {

    private static final int PROSPECTS = 2_500;

    /** A row that is found is looked up once more, and the end of each index is met once. */
    private static final int LOOKS = 4;

    private static final Pattern LOOKED_AT = Pattern.compile("scanCount: (\\d+)");

    /** H2 asks that anew for each row it is held against: what has many rows takes the square of the time. */
    private static final Pattern ASKED_FOR_EACH_ROW =
            Pattern.compile("\\b(?:p\\.)?id in \\(\\s*select prospect_id from activity");

    private final Moment now = new Moment(InstantSource.system().instant(), ZoneId.of("Europe/Istanbul"));
    private WatchedStore store;

    @BeforeAll
    void fill(@TempDir Path home) throws Exception {
        store = WatchedStore.filled(home.resolve("store"), LargeStore.fillingUnevenly(PROSPECTS));
        store.call();
        store.follow();
        store.asked().take();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void ofCallsOnlyThoseOfTheDaysAreLookedAt() {
        StoreFollowThrough done = new StoreFollowThrough(store.database());
        int calls = done.calls(PipelineKey.FIRST, now.instant().minus(Duration.ofDays(28)))
                .size();
        long lookedAt = lookedAt(store.asked().take());
        assertTrue(calls > 0 && lookedAt <= (long) LOOKS * (calls + 1), calls + " calls, " + lookedAt + " rows");
    }

    @Test
    void ofAppointmentsOnlyThoseOfTheDaysAreLookedAt() {
        StoreFollowThrough done = new StoreFollowThrough(store.database());
        int appointments =
                done.appointments(PipelineKey.FIRST, now.day().minusDays(28)).size();
        long lookedAt = lookedAt(store.asked().take());
        assertTrue(
                appointments > 0 && lookedAt <= 3L * LOOKS * (appointments + 1),
                appointments + " appointments, " + lookedAt + " rows");
    }

    @Test
    void ofWhatWasGivenOnlyTheLatestIsLookedAt() {
        assertEquals(
                IncentiveQuery.MOST,
                new StoreIncentives(store.database()).given(now).size());
        List<Asked> asked = store.asked().take();
        assertEquals(List.of(), askedForEachRow(asked));
        assertTrue(lookedAt(asked) <= (long) LOOKS * IncentiveQuery.MOST);
    }

    @Test
    void whatIsDueIsReadFromItsDaysHoweverMuchItIs() {
        LocalDate next = now.day().plusDays(3);
        int due = new StoreToday(store.database())
                .facts(now, next, new DaySpan(now.day().minusDays(14), next))
                .cards()
                .size();
        List<Asked> asked = store.asked().take();
        assertEquals(List.of(), askedForEachRow(asked));
        long lookedAt = lookedAt(asked);
        assertTrue(due > 0 && lookedAt <= 3L * LOOKS * (due + 1), due + " due, " + lookedAt + " rows");
    }

    @Test
    void theNextOneToCallIsLookedForInTheFirstDaysHoweverManyAreDue() {
        LocalDate all = now.day().plusYears(1);
        List<Long> days = store.database().read(connection -> Sql.list(connection, """
            select count(*) from activity where state = 'PLANNED' and kind = 'CALL' and due_day <= ?
            group by due_day order by due_day
            """, row -> row.getLong(1), all));
        store.asked().take();

        assertTrue(new StoreCalls(store.database())
                .next(new ProspectId(UUID.randomUUID()), all)
                .isPresent());

        long lookedAt = lookedAt(store.asked().take());
        long due = days.stream().mapToLong(Long::longValue).sum();
        assertTrue(
                due > PROSPECTS / 5 && lookedAt < due / 2, due + " on " + days.size() + " days, " + lookedAt + " rows");
    }

    @Test
    void ofASourceThatAllHaveOneRowIsLookedAt() {
        KnownLabels known = new StoreProspects(store.database()).labels();
        List<Asked> asked = store.asked().take();
        long lookedAt = lookedAt(asked);
        assertTrue(
                !known.sources().isEmpty() && lookedAt <= (long) LOOKS * asked.size(),
                asked.size() + " questions, " + lookedAt + " rows");
    }

    private static List<String> askedForEachRow(List<Asked> asked) {
        return asked.stream()
                .map(Asked::sql)
                .filter(sql -> ASKED_FOR_EACH_ROW.matcher(sql).find())
                .toList();
    }

    private long lookedAt(List<Asked> asked) {
        long rows = 0;
        for (Asked one : asked) {
            String plan = store.database()
                    .read(connection -> Sql.one(
                                    connection,
                                    "explain analyze " + one.sql(),
                                    row -> row.getString(1),
                                    one.values().toArray())
                            .orElseThrow());
            rows += LOOKED_AT
                    .matcher(plan)
                    .results()
                    .map(MatchResult::group)
                    .mapToLong(found -> Long.parseLong(found.substring("scanCount: ".length())))
                    .sum();
        }
        store.asked().take();
        return rows;
    }
}
