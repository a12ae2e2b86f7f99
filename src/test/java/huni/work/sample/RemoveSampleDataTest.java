package huni.work.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.quota.QuotaPeriod;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.ErasedSamples;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.RemoveProspects;
import huni.work.quota.SetQuota;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sample data leaves nothing behind: no row, no space in the file, no step of undo. */
class RemoveSampleDataTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final int OWN = 40;

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        workspace = new Workspace(new StoreLedger(database), NOON, Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    @Test
    void theStoreIsAsLargeAsBeforeAndHasTheSameRows() throws Exception {
        for (int i = 0; i < OWN; i++) {
            done(new CreateProspect("Firma " + i, "", Optional.empty()));
        }
        Map<String, Long> rows = rows();
        close();
        long before = size();
        open();

        assertEquals(600, done(new AddSampleData(600, 1)));
        assertEquals(20, done(new AddSampleData(20, 2)));
        List<ProspectId> some = samples();
        workspace.perform(new RemoveProspects(some.subList(0, 2)));
        assertTrue(new StoreProspects(database).hasSamples());
        assertEquals(new ErasedSamples(620, 0), done(new RemoveSampleData()));

        assertFalse(new StoreProspects(database).hasSamples());
        assertEquals(rows, rows());
        assertEquals(List.of(), new StoreCheck(database).findings());
        close();
        long after = size();
        assertTrue(after <= before * 1.05, before + " bytes before, " + after + " after");
        open();
        assertEquals(OWN, all().size());
    }

    @Test
    void stoppedWhileItIsAddedNothingOfItIsThere() throws Exception {
        done(new CreateProspect("Ege", "", Optional.empty()));
        Map<String, Long> rows = rows();

        for (int last : List.of(1, 30, 61)) {
            AtomicInteger asked = new AtomicInteger();
            Outcome<Integer> outcome =
                    workspace.perform(new AddSampleData(60, 1).until(() -> asked.incrementAndGet() >= last));

            assertEquals(new Outcome.Refused<Integer>(new Refusal.Cancelled()), outcome);
            assertEquals(rows, rows());
            assertFalse(new StoreProspects(database).hasSamples());
            assertEquals(1, all().size());
        }

        assertEquals(60, done(new AddSampleData(60, 1).until(() -> false)));
        assertEquals(List.of(), new StoreCheck(database).findings());
        workspace.undo();
        assertEquals(1, all().size());
    }

    @Test
    void stoppedWhileTheyAreRemovedAllOfThemAreThere() throws Exception {
        done(new CreateProspect("Ege", "", Optional.empty()));
        done(new AddSampleData(12, 1));
        Map<String, Long> rows = rows();

        int last = 0;
        Outcome<ErasedSamples> outcome;
        do {
            int stopped = ++last;
            AtomicInteger asked = new AtomicInteger();
            assertEquals(rows, rows());
            outcome = workspace.perform(new RemoveSampleData().until(() -> asked.incrementAndGet() >= stopped));
        } while (outcome.equals(new Outcome.Refused<ErasedSamples>(new Refusal.Cancelled())));

        assertTrue(outcome instanceof Outcome.Done, outcome::toString);
        assertTrue(last > 24, "asked at each of them twice, and while the store is written anew: " + last);
        assertFalse(new StoreProspects(database).hasSamples());
        assertEquals(List.of(), new StoreCheck(database).findings());
        assertEquals(1, all().size());
    }

    @Test
    void noStepOfThemIsLeftToBeUndoneAndOnesOwnStillIs() {
        done(new CreateProspect("Ege", "", Optional.empty()));
        done(new AddSampleData(20, 1));
        done(new RemoveSampleData());

        workspace.undo();

        assertEquals(List.of(), all());
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    @Test
    void theQuotaOfTheSamplesGoesWithThemUnlessItWasChanged() {
        done(new AddSampleData(10, 1));
        done(new RemoveSampleData());
        assertEquals(Optional.empty(), new StoreQuota(database).quota());

        done(new AddSampleData(10, 1));
        Money own = Money.of(CurrencyUnit.of("TRY"), 250_000);
        workspace.perform(new SetQuota(QuotaPeriod.MONTH, own));
        done(new RemoveSampleData());
        assertEquals(own, new StoreQuota(database).quota().orElseThrow().target());
    }

    @Test
    void whereThereAreNoneNothingIsWritten() {
        done(new CreateProspect("Ege", "", Optional.empty()));
        assertEquals(new ErasedSamples(0, 0), done(new RemoveSampleData()));
        assertEquals(1, all().size());
    }

    @Test
    void aSampleThatOnesOwnProspectWasMergedIntoStaysWithEverythingOfIt() {
        done(new AddSampleData(20, 1));
        ProspectId own = done(new CreateProspect("Ege", "Ada", Optional.empty()));
        Set<ProspectId> others = new HashSet<>(all());
        others.remove(own);
        ProspectId into = others.stream()
                .filter(sample -> workspace.perform(new MergeProspects(sample, own)) instanceof Outcome.Done)
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of(into), Set.copyOf(all().stream().filter(into::equals).toList()), "the sample has stayed");

        assertEquals(new ErasedSamples(19, 1), done(new RemoveSampleData()));

        assertEquals(List.of(into), all());
        assertEquals(
                1,
                database.<Long, RuntimeException>read(connection -> Sql.number(
                        connection,
                        "select count(*) from contact where name = 'Ada' and prospect_id = ?",
                        into.value())));
        assertFalse(new StoreProspects(database).hasSamples());
        assertEquals(new ErasedSamples(0, 1), done(new RemoveSampleData()));
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    private List<ProspectId> samples() {
        return all().stream().limit(5).toList();
    }

    private List<ProspectId> all() {
        return new StoreProspects(database)
                .list(ListRequest.ALL, Optional.empty(), 10_000).stream()
                        .map(ProspectRow::prospect)
                        .toList();
    }

    private <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    /** How many rows each table has that tells of prospects; what was done stays numbered. */
    private Map<String, Long> rows() {
        return database.read(connection -> {
            Map<String, Long> counted = new TreeMap<>();
            for (String table : Sql.list(connection, """
                select distinct table_name from information_schema.columns
                where table_schema = 'public' and column_name in ('prospect_id', 'other_id')
                    and table_name not in ('journal_change', 'import_row')
                """, row -> row.getString(1))) {
                counted.put(table, Sql.number(connection, "select count(*) from " + table));
            }
            return counted;
        });
    }

    private long size() throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
