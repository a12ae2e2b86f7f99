package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings.Key;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.seal.Keyring;
import huni.testing.Printed;
import huni.testing.SetClock;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import huni.work.safety.Rehearsal;
import huni.work.safety.StoreHealth;
import huni.work.sample.AddSampleData;
import huni.work.sample.RemoveSampleData;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Backups, the daily look and the rehearsal by themselves and by hand, in the whole window. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SafetyWindowTest {

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new ShownWindow(folder.resolve("store"), clock, 30);
    }

    @AfterEach
    void close() {
        window.close();
        Keyring.clear();
    }

    private void minute(String time) {
        clock.set("2026-11-23T" + time + ":00Z");
        window.clockMoved();
    }

    private void add(String company) {
        window.store.workspace().perform(new CreateProspect(company, "", Optional.empty()));
        window.drawn();
    }

    private List<Backup> backups() throws Exception {
        return window.store.backups().all();
    }

    private List<String> moments() throws Exception {
        return backups().stream().map(backup -> backup.at().toString()).toList();
    }

    private long prospects() {
        return window.store.prospects().count(ListRequest.ALL);
    }

    private List<String> told() {
        return OnFx.call(() -> window.notices.shown().stream().map(Notice::text).toList());
    }

    private void press(String id) {
        OnFx.run(() -> assertInstanceOf(ButtonBase.class, window.find(id), id).fire());
        window.drawn();
    }

    private void goToData() {
        press("place-data");
        assertTrue(window.find("safety-backups").isVisible());
    }

    @Test
    void aBackupIsMadeAfterAChangeAndTheNextOneHalfAnHourLaterAtTheEarliest() throws Exception {
        minute("09:01");
        assertEquals(1, backups().size());
        assertEquals(
                30, window.store.backups().manifest(backups().getFirst().file()).prospects());

        add("Ege Tekstil");
        minute("09:20");
        assertEquals(1, backups().size(), "too early");
        minute("09:32");
        assertEquals(List.of("2026-11-23T09:32:00Z"), moments(), "of an hour the last one is kept");
        minute("10:40");
        assertEquals(1, backups().size(), "nothing was changed");
        add("Ankara Makine");
        minute("10:41");
        assertEquals(List.of("2026-11-23T10:41:00Z", "2026-11-23T09:32:00Z"), moments());
    }

    @Test
    void aSecondPlaceIsAskedForOnceAndGetsEachBackup() throws Exception {
        minute("09:01");
        assertEquals(List.of(), told(), "samples are nobody's work");
        window.store.workspace().perform(new RemoveSampleData());
        IntStream.rangeClosed(1, 20).forEach(number -> add("Firma " + number));
        minute("09:35");
        assertTrue(told().getFirst().startsWith("20 aday yalnızca bu bilgisayarda."), told().toString());
        OnFx.run(() -> window.notices.act(window.notices.shown().getFirst()));
        window.drawn();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        OnFx.run(() -> window.preferences.set(Key.BACKUP_FOLDER, stick.toString()));

        add("Ege Tekstil");
        minute("10:40");

        assertEquals(1, Backups.in(stick).size());
        assertEquals(List.of(), told());
    }

    @Test
    void aStickThatIsNotPluggedInKeepsNoBackupFromBeingMade(Printed log) throws Exception {
        OnFx.run(() ->
                window.preferences.set(Key.BACKUP_FOLDER, folder.resolve("gone").toString()));

        minute("09:01");
        goToData();

        assertEquals(1, backups().size());
        assertTrue(log.take().contains("second place"));
        Label loss = assertInstanceOf(Label.class, window.find("safety-loss"));
        assertTrue(loss.getText().contains("takılı değil"), loss.getText());
    }

    @Test
    void inQuietMinutesEverythingIsReadOnceADayAndABackupIsTriedOnceAWeek() {
        minute("09:01");
        minute("09:02");
        assertTrue(window.store.safety().health().health().orElseThrow().isSound());
        minute("09:03");
        assertTrue(window.store.safety().health().rehearsal().orElseThrow().same());

        Optional<StoreHealth> first = window.store.safety().health().health();
        minute("20:00");
        assertEquals(first, window.store.safety().health().health());
        clock.set("2026-11-24T09:05:00Z");
        window.clockMoved();
        assertFalse(first.equals(window.store.safety().health().health()));
    }

    @Test
    void whatTheDiskChangedIsSaidAndSeen(Printed log) throws Exception {
        minute("09:01");
        try (FileChannel file =
                FileChannel.open(folder.resolve("store").resolve("huni.mv.db"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5}), file.size() / 2);
        }

        clock.set("2026-11-24T09:02:00Z");
        window.clockMoved();

        assertTrue(told().stream().anyMatch(said -> said.contains("Huni’nin dışında değişmiş")), told().toString());
        goToData();
        Label words = assertInstanceOf(Label.class, window.find("safety-health-words"));
        assertTrue(words.getText().contains("yazıldığı gibi değil"), words.getText());
        // What the window writes meanwhile may meet the same page.
        window.acceptProblems();
        log.take();
    }

    @Test
    void whatALookAtEveryRowHasFoundStaysUntilOneFindsNothing() {
        minute("09:01");
        StoreHealth looked = window.store.safety().health().health().orElseThrow();
        window.store
                .safety()
                .health()
                .keep(new StoreHealth(
                        looked.at(),
                        looked.bytes(),
                        looked.prospects(),
                        looked.events(),
                        looked.steps(),
                        List.of(),
                        List.of("stage_totals, 3")));
        clock.set("2026-11-24T09:05:00Z");
        window.clockMoved();

        StoreHealth next = window.store.safety().health().health().orElseThrow();
        assertTrue(next.at().isAfter(looked.at()));
        assertEquals(List.of("stage_totals, 3"), next.wrong());
        goToData();
        press("safety-check");
        assertTrue(window.store.safety().health().health().orElseThrow().isSound());
    }

    @Test
    void aBackupThatCannotBeRestoredIsSaidAndTriedAgainAfterADay(Printed log) throws Exception {
        minute("09:01");
        Files.write(backups().getFirst().file(), new byte[] {1, 2, 3});
        minute("09:02");
        minute("09:03");

        Rehearsal tried = window.store.safety().health().rehearsal().orElseThrow();
        assertEquals(Rehearsal.Verdict.REFUSED, tried.verdict());
        assertTrue(told().stream().anyMatch(said -> said.contains("geri yüklenemedi")), told().toString());
        goToData();
        Label words = assertInstanceOf(Label.class, window.find("safety-tried"));
        assertTrue(words.getText().contains("geri yüklenemedi"), words.getText());
        minute("10:03");
        assertEquals(Optional.of(tried), window.store.safety().health().rehearsal());
        clock.set("2026-11-24T09:04:00Z");
        window.clockMoved();
        window.clockMoved();
        assertTrue(window.store.safety().health().rehearsal().orElseThrow().at().isAfter(tried.at()));
        log.take();
    }

    @Test
    void whatIsMissingIsOnThePageUntilItIsSeen() throws Exception {
        window.close();
        Path file = folder.resolve("store").resolve("huni.mv.db");
        Path older = Files.copy(file, folder.resolve("older"));
        window = new ShownWindow(folder.resolve("store"), clock, 0);
        add("Ege Tekstil");
        window.close();
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        window = new ShownWindow(folder.resolve("store"), clock, 0);

        assertTrue(told().stream().anyMatch(said -> said.startsWith("Son kaydedilenler")), told().toString());
        goToData();
        press("safety-lack-seen");

        assertNull(window.find("safety-lack"));
        assertEquals(Optional.empty(), window.store.safety().health().lack());
    }

    @Test
    void aRestoreIsSeenBeforeItIsDoneAndPutBackTheSameWay() throws Exception {
        minute("09:01");
        add("Ege Tekstil");
        goToData();

        clock.set("2026-11-23T09:02:00Z");
        press("safety-restore-0");
        assertTrue(window.find("safety-question") != null);
        assertEquals("safety-leave", window.focused());
        assertEquals(31, prospects(), "nothing is done yet");
        press("safety-restore");
        assertEquals(30, prospects());
        assertEquals(2, backups().size());

        press("safety-restore-0");
        press("safety-restore");
        assertEquals(31, prospects());
    }

    @Test
    void aQuestionIsLeftWithoutAChange() throws Exception {
        minute("09:01");
        add("Ege Tekstil");
        goToData();
        press("safety-restore-0");
        press("safety-leave");

        assertEquals(31, prospects());
        assertTrue(window.find("safety-backups") != null);
    }

    @Test
    void anotherComputersEncryptedBackupIsOpenedWithItsPassphraseAndTheStoreIsEncryptedLikeIt() throws Exception {
        minute("09:01");
        encryptedElsewhere(folder.resolve("earlier"), 12);
        goToData();
        press("safety-restore-0");
        assertEquals("safety-passphrase", window.focused());

        window.words("yanlış parola");
        press("safety-unlock");
        assertTrue(problem().startsWith("Bu, yedeğin parolası"), problem());
        assertEquals("safety-passphrase", window.focused());
        window.words("eski bilgisayar");
        press("safety-unlock");
        press("safety-restore");

        assertEquals(12, prospects());
        assertTrue(window.store.protection().isRight(Passphrase.taking("eski bilgisayar".toCharArray())));
        assertTrue(window.find("protection-remove").isVisible(), "the page knows that there is a passphrase");
        window.acceptProblems();
    }

    /** A backup of another store lies among these, as after its folder was copied; its key is not at hand any more. */
    private void encryptedElsewhere(Path place, int samples) throws Exception {
        try (OpenedStore earlier = OpenedStore.open(place, new SetClock("2026-11-23T09:30:00Z"), Runnable::run)) {
            earlier.workspace().perform(new AddSampleData(samples, 1));
            earlier.protection()
                    .put(Passphrase.taking("eski bilgisayar".toCharArray()), RecoveryKey.random(), ArchiveWatch.NONE);
            Backup made = earlier.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
            Files.copy(
                    made.file(),
                    backups().getFirst().file().resolveSibling(made.file().getFileName()));
        }
        Keyring.clear();
    }

    @Test
    void whoDoesNotKnowThePassphraseOfABackupLeavesEverythingAsItIs() throws Exception {
        minute("09:01");
        encryptedElsewhere(folder.resolve("earlier"), 12);
        goToData();
        press("safety-restore-0");
        press("safety-leave");

        assertEquals(30, prospects());
        assertFalse(window.store.protection().isOn());
        assertEquals(
                2,
                OnFx.call(
                        () -> window.scene().getRoot().lookupAll(".safety-line").size()));
        window.acceptProblems();
    }

    private String problem() {
        return OnFx.call(() ->
                assertInstanceOf(Label.class, window.find("safety-problem")).getText());
    }

    @Test
    void aDamagedBackupIsMarkedAndNotRestored() throws Exception {
        minute("09:01");
        Files.write(backups().getFirst().file(), new byte[] {1, 2, 3});
        goToData();

        press("safety-restore-0");

        assertTrue(problem().contains("Hiçbir şey değişmedi"), problem());
        assertEquals(30, prospects());
        window.acceptProblems();
    }
}
