package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.file.HealthFile;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import huni.work.safety.Lack;
import huni.work.safety.Rehearsal;
import huni.work.safety.StoreHealth;
import huni.work.sample.AddSampleData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that lacks what was saved, or whose file has changed by itself, pushes out no good backup. */
class UntrustedStoreTest {

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private OpenedStore store;

    @BeforeEach
    void open() throws Exception {
        store = OpenedStore.open(home.resolve("store"), () -> now, Runnable::run);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void again() throws Exception {
        store.close();
        open();
    }

    private void add(String company) {
        now = now.plusSeconds(1);
        store.workspace().perform(new CreateProspect(company, "Ada", Optional.empty()));
    }

    private Backup make() throws Exception {
        now = now.plusSeconds(60);
        return store.backups().make(BackupReason.CHANGED, ArchiveWatch.NONE);
    }

    private Path file() {
        return home.resolve("store").resolve("huni.mv.db");
    }

    private Optional<Lack> lack() {
        return store.safety().lack();
    }

    /** The better backup is there, and an older copy in the store's place. */
    private Backup olderCopyInPlace() throws Exception {
        add("First");
        store.close();
        Path older = Files.copy(file(), home.resolve("older"));
        open();
        add("Second");
        Backup good = make();
        store.close();
        Files.move(older, file(), StandardCopyOption.REPLACE_EXISTING);
        open();
        return good;
    }

    @Test
    void anOlderCopyIsSaidAfterFurtherStepsTooAndDisplacesNoBackupUntilItIsSeen() throws Exception {
        Backup good = olderCopyInPlace();
        assertEquals(Optional.of(Lack.STEPS), lack());
        add("Other");
        again();

        assertEquals(Optional.of(Lack.STEPS), lack(), "it is the older copy still, and nobody else's store");
        Backup made = make();
        store.backups().rotate(now);
        Path second = Files.createDirectory(home.resolve("stick"));
        Files.copy(good.file(), second.resolve(good.file().getFileName()));
        store.backups().copyTo(second, made, now);
        assertEquals(2, store.backups().all().size());
        assertEquals(2, Backups.in(second).size());

        store.safety().health().lackSeen();
        assertEquals(Optional.empty(), lack(), "the window is built anew and says nothing");
        again();
        assertEquals(Optional.empty(), lack());
        make();
        store.backups().rotate(now);
        assertEquals(1, store.backups().all().size());
    }

    @Test
    void theCommandGoesOnWithWhatIsThereLikeTheWindow() throws Exception {
        olderCopyInPlace();
        store.close();
        StringWriter said = new StringWriter();

        assertEquals(1, run(said, "check"), said.toString());
        assertTrue(said.toString().contains("huni check --seen"), said.toString());
        assertEquals(0, run(said, "check", "--seen"), said.toString());
        StringWriter after = new StringWriter();
        assertEquals(0, run(after, "check"), after.toString());
        assertTrue(!after.toString().contains("--seen"), after.toString());

        open();
        assertEquals(Optional.empty(), lack());
    }

    private int run(StringWriter said, String... words) {
        Console console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, () -> now);
        return new Commands(huni, console)
                .run(Stream.concat(
                                Stream.of(words),
                                Stream.of("--store", home.resolve("store").toString()))
                        .toArray(String[]::new));
    }

    @Test
    void whatWasMissedIsThereAgainWithTheFileOrWithARestore() throws Exception {
        Backup good = olderCopyInPlace();
        store.backups().restore(good.file(), ArchiveWatch.NONE);
        assertEquals(2, store.prospects().count(ListRequest.ALL));
        assertEquals(Optional.empty(), lack());
        again();
        assertEquals(Optional.empty(), lack());
        assertEquals(List.of(), store.check(ArchiveWatch.NONE));

        store.close();
        Path newer = Files.copy(file(), home.resolve("newer"));
        Files.move(Files.copy(newer, home.resolve("short")), file(), StandardCopyOption.REPLACE_EXISTING);
        open();
        add("Third");
        store.close();
        Path newest = Files.copy(file(), home.resolve("newest"));
        Files.move(newer, file(), StandardCopyOption.REPLACE_EXISTING);
        open();
        assertEquals(Optional.of(Lack.STEPS), lack());
        store.close();
        Files.move(newest, file(), StandardCopyOption.REPLACE_EXISTING);
        open();
        assertEquals(Optional.empty(), lack());
        assertTrue(store.backups().mayDisplace());
    }

    @Test
    void whatWasMissedInAnotherStoreIsNotSaidOfOneThatNothingWasNotedOf() throws Exception {
        olderCopyInPlace();
        assertEquals(Optional.of(Lack.STEPS), lack());
        store.close();
        Files.delete(home.resolve("store").resolve(".last-step"));
        open();

        assertEquals(Optional.empty(), lack());
        assertTrue(store.backups().mayDisplace());
    }

    @Test
    void whatSeveralFindAtOnceIsKeptTogether() throws Exception {
        StoreHealth sound = new StoreHealth(now, 1, 1, 1, 1, List.of(), List.of());
        Rehearsal tried = new Rehearsal(now, "a", 1, Rehearsal.Verdict.SAME);
        for (int round = 0; round < 20; round++) {
            HealthFile one = new HealthFile(store.folder());
            HealthFile other = new HealthFile(store.folder());
            try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
                both.execute(() -> one.keep(sound));
                both.execute(() -> other.keep(tried));
            }
            assertEquals(Optional.of(sound), one.health());
            assertEquals(Optional.of(tried), one.rehearsal());
            Files.delete(home.resolve("store").resolve("health.json"));
        }
    }

    @Test
    void aCommandSaysItBeforeItDoesAnything() throws Exception {
        olderCopyInPlace();
        store.close();
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), Locale.US);
        DesktopSystem system = new DesktopSystem("Linux", home, Map.of());

        int code = new Commands(new Huni(system, console, () -> now), console)
                .run("backup", "--store", home.resolve("store").toString());
        open();

        assertEquals(0, code);
        assertTrue(said.toString().startsWith("What was saved last is not in the store"), said.toString());
        assertTrue(said.toString().contains("no older backup was deleted"), said.toString());
    }

    @Test
    void aCommandThatBeginsAStoreWhereAnotherProgramCopiesItSaysSo() {
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, () -> now);
        String place = home.resolve("Dropbox").resolve("store").toString();

        assertEquals(0, new Commands(huni, console).run("sample", "--prospects", "3", "--store", place));
        assertTrue(said.toString().contains("which Dropbox copies to other machines"), said.toString());
        said.getBuffer().setLength(0);
        assertEquals(0, new Commands(huni, console).run("backup", "--store", place));
        assertFalse(said.toString().contains("Dropbox copies"), said.toString());
    }

    @Test
    void aBackupReadsTheFileAndAnUnsoundOneDisplacesNothing() throws Exception {
        store.workspace().perform(new AddSampleData(60, 1));
        make();
        assertTrue(store.safety().health().health().orElseThrow().isSound());
        add("Afterwards");
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5}), file.size() / 2);
        }

        make();
        store.backups().rotate(now);

        assertFalse(store.safety().health().health().orElseThrow().isSound());
        assertFalse(store.backups().mayDisplace());
        assertEquals(2, store.backups().all().size());
    }
}
