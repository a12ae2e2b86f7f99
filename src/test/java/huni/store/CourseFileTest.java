package huni.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.history.Course;
import huni.domain.pipeline.StageKey;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.read.KeptCourses;
import huni.store.read.StoreCourses;
import huni.store.write.StoreForgetting;
import huni.work.ChangeSetting;
import huni.work.pipeline.RetireStage;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.RemoveProspects;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all prospects did, from the file beside the store: never anything but what the database tells. */
class CourseFileTest {

    private static final int STEPS = 24;

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        desk = new Desk(database);
        desk.done(new AddSampleData(60, 7));
        desk.create("somebody", "12345");
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    /** As the next start of the program reads them. */
    private KeptCourses begun() {
        return KeptCourses.of(folder, database, 0);
    }

    private List<ProspectId> prospects() {
        List<ProspectId> all = new ArrayList<>();
        new StoreCourses(database).eachCourse(course -> all.add(course.prospect()));
        return all;
    }

    private void compare(String where) {
        new KeptHistory(database, begun()).compare(desk.today(), where);
    }

    private byte[] file() throws IOException {
        return Files.readAllBytes(folder.keptCourses());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatEverWasDoneSinceItTellsTheSameAsTheDatabase(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            compare("seed " + seed + ", step " + i);
            step(random, i);
        }
    }

    private void step(Random random, int number) {
        List<ProspectId> all = prospects();
        ProspectId one = all.get(random.nextInt(all.size()));
        ProspectId other = all.get(random.nextInt(all.size()));
        switch (random.nextInt(10)) {
            case 0 -> desk.create("new " + number, "77");
            case 1 -> desk.worth(one, "" + random.nextInt(90_000));
            case 2 -> desk.probability(one, "0.3");
            case 3 -> desk.decides(one, desk.today().plusDays(random.nextInt(40)));
            case 4 -> desk.done(new RemoveProspects(List.of(one)));
            case 5 -> desk.workspace().undo();
            case 6 -> desk.workspace().redo();
            case 7 -> desk.workspace().perform(new MergeProspects(one, other));
            case 8 -> desk.daysPass(random.nextInt(9));
            default ->
                desk.move(one, List.of(Desk.LEAD, Desk.REACHED, Desk.CLOSING).get(random.nextInt(3)));
        }
    }

    @Test
    void afterMovesTheFileStaysAndOnlyThoseAreReadAgain() throws Exception {
        begun().eachCourse(_ -> {});
        byte[] before = file();
        ProspectId moved = prospects().getFirst();
        desk.move(moved, Desk.REACHED);
        compare("moved");
        assertArrayEquals(before, file());
    }

    @Test
    void afterAnImportOrTakingItBackTheFileIsWrittenAnew() throws Exception {
        begun().eachCourse(_ -> {});
        byte[] before = file();
        desk.done(new AddSampleData(10, 8));
        compare("more of the sample");
        byte[] more = file();
        assertFalse(Arrays.equals(before, more));
        desk.workspace().undo();
        compare("taken back");
        assertFalse(Arrays.equals(more, file()));
    }

    @Test
    void stagesThatAreRetiredOrSettingsDoNotMakeItTellOtherwise() {
        begun().eachCourse(_ -> {});
        desk.done(new RetireStage(new StageKey("presentation"), Optional.of(Desk.CLOSING)));
        compare("retired");
        desk.done(new ChangeSetting(Settings.Key.COUNTRY, "DE"));
        compare("set");
    }

    @Test
    void theFileOfAnotherStoreTellsNothing() throws Exception {
        begun().eachCourse(_ -> {});
        byte[] mine = file();
        try (StoreFolder elsewhere = StoreFolder.open(home.resolve("other"));
                Database other = Database.open(elsewhere)) {
            Desk somebody = new Desk(other);
            somebody.done(new AddSampleData(60, 9));
            somebody.create("other");
            Files.write(elsewhere.keptCourses(), mine);
            new KeptHistory(other, KeptCourses.of(elsewhere, other, 0)).compare(somebody.today(), "other");
        }
    }

    @Test
    void aChangedOrShortenedFileTellsNothing() throws Exception {
        begun().eachCourse(_ -> {});
        byte[] whole = file();
        Random random = new Random(5);
        for (int i = 0; i < STEPS; i++) {
            byte[] wrong = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 2 == 1) {
                wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(folder.keptCourses(), wrong);
            List<Course> read = new ArrayList<>();
            begun().eachCourse(read::add);
            assertEquals(prospects().size(), read.size(), "try " + i);
            assertArrayEquals(whole, file(), "try " + i);
        }
    }

    @Test
    void whoIsForgottenIsNotInItEither() {
        begun().eachCourse(_ -> {});
        StoreForgetting.of(folder, database, desk.workspace())
                .forget(List.of(prospects().getLast()));
        assertFalse(Files.exists(folder.keptCourses()));
        compare("forgotten");
    }

    @Test
    void aChangeOfEverythingDeletesIt() {
        KeptCourses kept = begun();
        kept.eachCourse(_ -> {});
        assertTrue(Files.exists(folder.keptCourses()));
        kept.committed(true);
        kept.written(Set.of(), true);
        assertFalse(Files.exists(folder.keptCourses()));
    }

    @Test
    void fewProspectsHaveNoFile() {
        KeptCourses.of(folder, database).eachCourse(_ -> {});
        assertFalse(Files.exists(folder.keptCourses()));
    }
}
