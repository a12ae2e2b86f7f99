package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.domain.quota.QuotaPeriod;
import huni.store.Desk;
import huni.store.check.StoreCheck;
import huni.store.rows.QuotaRows;
import huni.store.rows.WhoseQuota;
import huni.store.sql.Sql;
import huni.work.Batch;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.quota.SetQuota;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexesTest {

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;
    private List<String> before = List.of();

    @BeforeEach
    void open() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        before = indexes();
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    @Test
    void whileTheFirstImportIsWrittenTheStoreIsReadAsItWas() {
        List<Long> during = new ArrayList<>();

        new Desk(database).done(new Import(false, () -> during.add(prospects())));

        assertEquals(List.of(0L), during);
        assertEquals(1L, prospects());
        assertEquals(before, indexes());
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    @Test
    void theFirstImportKeepsWhatWasThereBefore() {
        Desk desk = new Desk(database);
        desk.done(new SetQuota(QuotaPeriod.MONTH, Desk.lira("100")));

        desk.done(new Import(false, () -> {}));
        desk.create("Later");

        assertEquals(2L, prospects());
        for (int step = 0; step < 3; step++) {
            assertEquals(true, desk.workspace().undo() instanceof Outcome.Done<?>);
        }
        assertEquals(0L, prospects());
        assertEquals(Optional.empty(), database.read(connection -> QuotaRows.quota(connection, WhoseQuota.ALL)));
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    @Test
    void anImportThatWasStoppedLeavesNothing() throws IOException {
        stoppedLeavesNothing(new Import(true, () -> {}));
    }

    @Test
    void anImportThatIsStoppedWhileItsIndexesAreMadeLeavesNothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();

        stoppedLeavesNothing(new Import(false, () -> {}, () -> asked.incrementAndGet() > 3));

        assertEquals(4, asked.get());
    }

    private void stoppedLeavesNothing(Import stopped) throws IOException {
        Desk desk = new Desk(database);
        assertEquals(
                new Outcome.Refused<>(new Refusal.Cancelled()), desk.workspace().perform(stopped));

        assertEquals(before, indexes());
        assertEquals(0L, prospects());
        try (Stream<Path> files = Files.list(folder.place())) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.getFileName().toString().startsWith("unfinished"))
                            .toList());
        }
        desk.create("Ege Tekstil");
        assertEquals(1L, prospects());
    }

    @Test
    void theFirstImportIsKeptInLittleSpace() throws IOException {
        new Desk(database).done(new AddSampleData(3_000, 1));

        assertTrue(Files.size(folder.database()) < 6_500_000L, Files.size(folder.database()) + " bytes");
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    @Test
    void aLaterImportIsWrittenWithAllOfThem() {
        Desk desk = new Desk(database);
        desk.create("Somebody");
        List<List<String>> during = new ArrayList<>();

        desk.done(new Import(false, () -> during.add(indexes())));

        assertEquals(List.of(before), during);
    }

    @Test
    void theNextStartMakesThoseAnInterruptedImportLeftOut() throws StoreRefusedException {
        database.alone(connection -> {
            Indexes.leaveOut(connection, Set.of());
            return true;
        });
        assertNotEquals(before, indexes());
        database.close();

        database = Database.open(folder);

        assertEquals(before, indexes());
    }

    private long prospects() {
        return database.read(
                connection -> Sql.number(connection, "select count(*) from prospect where removed = false"));
    }

    private List<String> indexes() {
        return database.read(connection -> Sql.list(connection, """
            select index_name || ' ' || column_name || ' ' || ordinal_position from information_schema.index_columns
            where index_schema = 'public' order by table_name, index_name, ordinal_position
            """, row -> row.getString(1)));
    }

    /** One prospect that comes with an import. */
    private record Import(boolean stopped, Runnable meanwhile, BooleanSupplier givenUp)
            implements Operation<ProspectId> {

        Import(boolean stopped, Runnable meanwhile) {
            this(stopped, meanwhile, () -> false);
        }

        @Override
        public boolean isGivenUp() {
            return givenUp.getAsBoolean();
        }

        @Override
        public OperationName name() {
            return OperationName.IMPORT;
        }

        @Override
        public ProspectId apply(Records records) throws RefusedException {
            Batch batch = new Batch(records.newId(), "people.csv", 0);
            records.beginBatch(batch);
            ProspectId id = new ProspectId(records.newId());
            Standing standing = Standing.begun(records.pipeline().first().key(), 0, records.now());
            Prospect begun = Prospect.begun(
                    id, "Ege Tekstil", standing, records.settings().currency(), records.now());
            records.put(begun);
            records.put(new huni.domain.prospect.StageEvent(
                    records.newId(),
                    id,
                    records.now().instant(),
                    records.now().day(),
                    Optional.empty(),
                    standing.stage(),
                    huni.domain.prospect.StageEvent.Kind.CREATED,
                    huni.domain.prospect.MoveSource.IMPORT,
                    "",
                    Optional.empty()));
            meanwhile.run();
            if (stopped) {
                throw new RefusedException(new Refusal.Cancelled());
            }
            return id;
        }
    }
}
