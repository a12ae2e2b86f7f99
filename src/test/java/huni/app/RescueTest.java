package huni.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.CommandFailedException;
import huni.command.Commands;
import huni.command.Console;
import huni.command.UnreadableStoreException;
import huni.desktop.DesktopSystem;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.testing.Printed;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.LongRead;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.BackupReason;
import huni.work.sample.AddSampleData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A damaged store names its newest good backup with what it lacks, and is put right by one button or one command. */
@Tag("faults")
class RescueTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T14:00:00Z"));

    private static final FxTaskRunner TASKS = new FxTaskRunner();

    @TempDir
    private Path home;

    private final CompletableFuture<Boolean> opened = new CompletableFuture<>();
    private final CompletableFuture<Boolean> looking = new CompletableFuture<>();
    private final StringWriter said = new StringWriter();
    private Path place = Path.of("");
    private Path good = Path.of("");

    @BeforeEach
    void damageAStoreWithTwoBackupsOfWhichTheNewerIsDamagedToo() throws Exception {
        place = home.resolve("store");
        try (OpenedStore store = huni().openStore(Optional.of(place))) {
            store.workspace().perform(new AddSampleData(30, 1));
            good = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE).file();
            store.workspace().perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
            store.workspace().perform(new CreateProspect("Ankara Makine", "", Optional.empty()));
        }
        Path rotten = place.resolve("backups").resolve("backup-20261123-150000-changed.huni");
        // Files that are written one right after the other may have the same time.
        Files.setLastModifiedTime(
                Files.writeString(rotten, "rotten"), FileTime.from(Instant.parse("2026-11-23T15:00:00Z")));
        Files.writeString(place.resolve("huni.mv.db"), "no database");
    }

    private void onScreen(Runnable action) {
        Platform.runLater(() -> {
            action.run();
            if (found("rescue").isPresent()) {
                opened.complete(true);
            }
            if (found("rescue-looking").isPresent()) {
                looking.complete(true);
            }
        });
    }

    private static Optional<Node> found(String id) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .map(scene -> scene.lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Node shown(String id) {
        return found(id).orElseThrow();
    }

    private Huni huni() {
        return new Huni(new DesktopSystem("Linux", home, Map.of()), console(), CLOCK);
    }

    private Console console() {
        return new Console(new PrintWriter(said, true), new PrintWriter(said, true), Locale.US);
    }

    private int run(String... words) {
        List<String> all = Stream.concat(Stream.of(words), Stream.of("--store", place.toString()))
                .toList();
        return new Commands(huni(), console()).run(all.toArray(String[]::new));
    }

    private UnreadableStoreException refused() {
        return assertInstanceOf(
                UnreadableStoreException.class,
                assertThrows(CommandFailedException.class, () -> huni().openStore(Optional.of(place))));
    }

    @Test
    void aStoreThatAnUpdateKeptCanBePutInItsPlaceToo(Printed log) throws Exception {
        Path copy = place.resolve("backups/schema-7.mv.db");
        KeptCopiesTest.released(7, copy);
        Files.delete(good);
        String sentence = refused().sentence();
        assertTrue(sentence.contains("huni restore \"" + copy + "\""), sentence);

        assertEquals(0, run("restore", copy.toString()), said.toString());

        assertEquals(List.of(), KeptCopiesTest.opened(place));
        assertTrue(said.toString().contains("damaged-20261123"), said.toString());
        log.take();
        try (OpenedStore store = huni().openStore(Optional.of(place))) {
            assertEquals(25, store.prospects().count(ListRequest.ALL));
        }
    }

    private long prospects() throws CommandFailedException {
        try (OpenedStore store = huni().openStore(Optional.of(place))) {
            assertEquals(List.of(), store.check(ArchiveWatch.NONE));
            return store.prospects().count(ListRequest.ALL);
        }
    }

    @Test
    void theNewestBackupThatCanBeReadIsNamedWithWhatItLacksAndTheCommandThatRestoresIt(Printed log) {
        String sentence = refused().sentence();

        assertTrue(sentence.contains("The newest good backup is " + good), sentence);
        assertTrue(sentence.contains("with 30 prospects; the last 2 things that were saved are missing"), sentence);
        assertTrue(sentence.contains("“huni restore \"" + good + "\" --store \"" + place + "\"”"), sentence);
        log.take();
    }

    @Test
    void theCommandPutsItInPlaceAndKeepsTheDamagedFile(Printed log) throws Exception {
        assertEquals(0, run("restore", good.toString()), said::toString);

        assertEquals(30, prospects());
        Path kept = place.resolve("damaged-20261123-140000.mv.db");
        assertEquals("no database", Files.readString(kept));
        assertTrue(said.toString().contains("kept as " + kept), said.toString());
        log.take();
    }

    @Test
    void aPreviewOrADamagedBackupChangesNothing(Printed log) throws Exception {
        Path rotten = place.resolve("backups").resolve("backup-20261123-150000-changed.huni");

        assertEquals(1, run("restore", "--preview", good.toString()));
        assertEquals(1, run("restore", rotten.toString()));

        assertEquals("no database", Files.readString(place.resolve("huni.mv.db")));
        log.take();
    }

    @Test
    void aStoreThatWasCutBackToItsFirstPagesIsDamagedAndNotAnothersDatabase(Printed log) throws Exception {
        Path file = place.resolve("huni.mv.db");
        Files.delete(file);
        new MVStore.Builder().fileName(file.toString()).open().close();

        UnreadableStoreException refused = refused();

        assertTrue(refused.sentence().contains("The newest good backup is "), refused.sentence());
        log.take();
    }

    @Test
    void theCheckNamesTheBackupAndChangesNothing(Printed log) throws Exception {
        List<Path> before = files();

        assertEquals(1, run("check"));

        assertTrue(said.toString().contains("the newest good backup is " + good), said.toString());
        assertEquals(before, files());
        log.take();
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(place)) {
            return all.sorted().toList();
        }
    }

    @Test
    void aFileThatWasTakenAwayIsMissedAndNoEmptyStoreIsMadeInItsPlace(Printed log) throws Exception {
        Files.delete(place.resolve("huni.mv.db"));

        assertTrue(refused().sentence().contains("damaged or gone"), refused().sentence());
        assertEquals(
                List.of(),
                files().stream().filter(file -> file.endsWith("huni.mv.db")).toList());
        assertEquals(0, run("restore", good.toString()), said::toString);
        assertEquals(30, prospects());
        log.take();
    }

    @Test
    void aFileWithoutAnyByteIsDamagedToo(Printed log) throws Exception {
        Files.write(place.resolve("huni.mv.db"), new byte[0]);

        assertTrue(refused().sentence().contains(good.toString()), refused().sentence());
        log.take();
    }

    @Test
    void aBackupInTheSecondPlaceIsAsGood(Printed log) throws Exception {
        Path stick = Files.createDirectory(home.resolve("stick"));
        Path there = Files.move(good, stick.resolve(good.getFileName()));
        Files.writeString(place.resolve("settings.json"), "{\"backup_folder\": \"" + stick + "\"}");

        assertTrue(refused().sentence().contains(there.toString()), refused().sentence());
        log.take();
    }

    @BeforeAll
    static void startTheToolkit() {
        OnFx.run(() -> {});
    }

    @AfterAll
    static void close() {
        TASKS.close();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void oneButtonOfTheStartRestoresIt(Printed log) throws Exception {
        keptCopy("2026-11-22T14:00:00Z");
        StartProblem problem = new StartProblem(place, Locale.of("tr", "TR"), CLOCK, this::onScreen, TASKS::readFile);
        UnreadableStoreException damaged = refused();
        CompletableFuture<Optional<String>> done = CompletableFuture.supplyAsync(() -> problem.rescue(damaged));
        opened.get(1, TimeUnit.MINUTES);

        List<String> words = OnFx.call(() -> shown("rescue")).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
        String all = String.join("\n", words);
        assertTrue(all.contains("30 aday"), all);
        assertTrue(all.contains("Son kaydedilen 2 işlem kaybolur"), all);
        OnFx.run(() -> ((Button) shown("rescue-restore")).fire());

        assertTrue(done.get(1, TimeUnit.MINUTES).orElseThrow().startsWith("Geri yüklendi"), all);
        assertEquals(30, prospects());
        log.take();
    }

    private Path keptCopy(String time) throws Exception {
        Path copy = place.resolve("backups/schema-7.mv.db");
        KeptCopiesTest.released(7, copy);
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse(time)));
        return copy;
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whatAnUpdateKeptIsOfferedByTheSameButtonWhereItIsNewer(Printed log) throws Exception {
        Path copy = keptCopy("2026-11-23T15:00:00Z");
        byte[] before = Files.readAllBytes(copy);
        StartProblem problem = new StartProblem(place, Locale.US, CLOCK, this::onScreen, TASKS::readFile);
        UnreadableStoreException damaged = refused();
        CompletableFuture<Optional<String>> done = CompletableFuture.supplyAsync(() -> problem.rescue(damaged));
        opened.get(1, TimeUnit.MINUTES);

        String all = OnFx.call(() -> shown("rescue")).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n"));
        assertTrue(all.contains("the copy from before an update"), all);
        OnFx.run(() -> ((Button) shown("rescue-restore")).fire());

        assertTrue(done.get(1, TimeUnit.MINUTES).isPresent());
        assertArrayEquals(before, Files.readAllBytes(copy), "it is as it was");
        assertEquals(List.of(), KeptCopiesTest.opened(place));
        try (OpenedStore store = huni().openStore(Optional.of(place))) {
            assertEquals(25, store.prospects().count(ListRequest.ALL));
        }
        log.take();
    }

    @Test
    void whereNothingElseIsLeftWhatAnUpdateKeptIsOffered() throws Exception {
        Files.delete(good);
        Path copy = keptCopy("2026-01-01T00:00:00Z");
        Files.writeString(place.resolve("backups/schema-8.mv.db"), "rotten, and newer");

        assertEquals(
                Optional.of(copy),
                new Rescue(place).newestOrKept(CLOCK, ArchiveWatch.NONE).map(Rescue.Offer::file));
    }

    @Test
    void aCopyOfWhichNoStoreCanBeMadeDoesNotStandInTheWayOfTheBackup() throws Exception {
        Path copy = keptCopy("2026-11-23T15:00:00Z");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + place.resolve("backups/schema-7") + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update stage set probability = 7");
        }
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-11-23T15:00:00Z")));

        assertEquals(
                Misfit.DAMAGED,
                assertThrows(
                                ArchiveRefusedException.class,
                                () -> new OpenedCopy(copy, home.resolve("opened")).archive(CLOCK, ArchiveWatch.NONE))
                        .misfit());
        assertEquals(Optional.of(good), offered());
    }

    private Optional<Path> offered() throws Exception {
        return new Rescue(place).newestOrKept(CLOCK, ArchiveWatch.NONE).map(Rescue.Offer::file);
    }

    @Test
    void ofTwoThatCanBeReadTheOneThatHoldsMoreStepsIsOfferedWhateverTheTimeOfItsFile() throws Exception {
        Path empty = home.resolve("empty");
        huni().openStore(Optional.of(empty)).close();
        Path copy = Files.copy(empty.resolve("huni.mv.db"), place.resolve("backups/schema-8.mv.db"));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-11-23T16:00:00Z")));

        assertEquals(Optional.of(good), offered());

        Path fuller = keptCopy("2026-11-23T15:00:00Z");
        assertEquals(Optional.of(fuller), offered());

        Files.delete(place.resolve(".last-step"));
        assertEquals(Optional.of(copy), offered(), "where nobody knows the steps, the time decides");
    }

    @Test
    void aCommandNamesTheBackupAndAFileThatWasWrittenLaterAndOpensNone(Printed log) throws Exception {
        Path copy = keptCopy("2026-11-23T15:00:00Z");
        List<Path> before = files();

        assertEquals(1, run("check"));
        assertTrue(said.toString().contains("the newest good backup is " + good), said.toString());
        assertTrue(said.toString().contains(copy + ", kept before an update, was written later"), said.toString());
        assertEquals(before, files());
        String sentence = refused().sentence();
        assertTrue(sentence.contains("“huni restore \"" + good + "\""), sentence);
        assertTrue(sentence.contains("“huni restore \"" + copy + "\" --store \"" + place + "\"”"), sentence);
        log.take();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void theWindowIsThereWhileItIsLookedForTheBackupAndWhoClosesItThenIsNotAskedAgain(Printed log) throws Exception {
        CompletableFuture<String> seen = new CompletableFuture<>();
        AtomicInteger after = new AtomicInteger();
        StartProblem problem = new StartProblem(
                place,
                Locale.US,
                CLOCK,
                action -> OnFx.run(() -> {
                    after.addAndGet(seen.isDone() ? 1 : 0);
                    action.run();
                    if (found("rescue-looking").isPresent()) {
                        seen.complete(((Labeled) shown("rescue-progress")).getText());
                        ((Button) shown("rescue-leave")).fire();
                    }
                }),
                TASKS::readFile);
        UnreadableStoreException damaged = refused();

        assertEquals(Optional.empty(), problem.rescue(damaged));

        assertEquals("Looking for the newest backup that can be read…", seen.getNow(""));
        assertEquals(0, after.get(), "whoever left is shown nothing any more");
        assertEquals("no database", Files.readString(place.resolve("huni.mv.db")));
        log.take();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whoLeavesDoesNotWaitForACopyThatIsBeingOpened(Printed log) throws Exception {
        keptCopy("2026-11-23T16:00:00Z");
        AtomicReference<LongRead<Optional<Rescue.Offer>>> search = new AtomicReference<>();
        StartProblem problem =
                new StartProblem(place, Locale.US, CLOCK, this::onScreen, (work, _, _) -> search.set(work));
        UnreadableStoreException damaged = refused();
        CompletableFuture<Optional<String>> done = CompletableFuture.supplyAsync(() -> problem.rescue(damaged));
        looking.get(1, TimeUnit.MINUTES);

        OnFx.run(() -> ((Button) shown("rescue-leave")).fire());

        // Nobody has ended the search, which is told to end.
        assertEquals(Optional.empty(), done.get(1, TimeUnit.MINUTES));
        assertThrows(
                CancellationException.class,
                () -> Objects.requireNonNull(search.get()).read(() -> false));
        assertEquals(List.of(), KeptCopiesTest.opened(place));
        log.take();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whoLeavesItHasEverythingAsItWas(Printed log) throws Exception {
        StartProblem problem = new StartProblem(place, Locale.US, CLOCK, this::onScreen, TASKS::readFile);
        UnreadableStoreException damaged = refused();
        byte[] before = Files.readAllBytes(place.resolve("huni.mv.db"));
        CompletableFuture<Optional<String>> done = CompletableFuture.supplyAsync(() -> problem.rescue(damaged));
        opened.get(1, TimeUnit.MINUTES);

        OnFx.run(() -> ((Button) shown("rescue-leave")).fire());

        assertEquals(Optional.empty(), done.get(1, TimeUnit.MINUTES));
        assertArrayEquals(before, Files.readAllBytes(place.resolve("huni.mv.db")));
        log.take();
    }
}
