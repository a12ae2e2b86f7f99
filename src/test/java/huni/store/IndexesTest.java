package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.work.Batch;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void theFirstImportIsWrittenWithoutThemAndTheyAreThereAfterwards() {
        List<List<String>> during = new ArrayList<>();

        new Desk(database).done(new Import(false, () -> during.add(indexes())));

        assertNotEquals(List.of(before), during);
        assertEquals(before, indexes());
        assertEquals(List.of(), new StoreCheck(database).findings());
    }

    @Test
    void theyAreBackAfterAnImportThatWasStopped() {
        new Desk(database).workspace().perform(new Import(true, () -> {}));

        assertEquals(before, indexes());
        assertEquals(0L, new StoreProspects(database).count(huni.domain.dossier.ProspectQuery.ListRequest.ALL));
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
            Indexes.leaveOut(connection, false);
            return true;
        });
        assertNotEquals(before, indexes());
        database.close();

        database = Database.open(folder);

        assertEquals(before, indexes());
    }

    private List<String> indexes() {
        return database.read(connection -> Sql.list(connection, """
                select index_name || ' ' || column_name || ' ' || ordinal_position from information_schema.index_columns
                where index_schema = 'public' order by table_name, index_name, ordinal_position
                """, row -> row.getString(1)));
    }

    /** One prospect that comes with an import. */
    private record Import(boolean stopped, Runnable meanwhile) implements Operation<ProspectId> {

        @Override
        public String name() {
            return "import";
        }

        @Override
        public ProspectId apply(Records records) throws RefusedException {
            Batch batch = new Batch(records.newId(), "people.csv");
            records.beginBatch(batch);
            ProspectId id = new ProspectId(records.newId());
            Standing standing = Standing.begun(records.pipeline().first().key(), 0, records.now());
            Prospect begun = Prospect.begun(
                    id, "Ege Tekstil", standing, records.settings().currency(), records.now());
            records.put(begun);
            records.append(new huni.domain.prospect.StageEvent(
                    records.newId(),
                    id,
                    records.now().instant(),
                    records.now().day(),
                    java.util.Optional.empty(),
                    standing.stage(),
                    huni.domain.prospect.StageEvent.Kind.CREATED,
                    huni.domain.prospect.MoveSource.IMPORT,
                    "",
                    java.util.Optional.empty()));
            meanwhile.run();
            if (stopped) {
                throw new RefusedException(new Refusal.Cancelled());
            }
            return id;
        }
    }
}
