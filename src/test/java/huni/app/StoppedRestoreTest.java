package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.testing.SetClock;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A restore, a backup and a check that are stopped wherever they ask whether they are to stop. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StoppedRestoreTest {

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path home;

    /** Says that it is to stop from the time on that it is asked so often; settled, it is not asked any more. */
    private static final class Stop implements ArchiveWatch {

        private final int at;
        private int asked;
        private boolean settled;
        private final List<Double> shares = new ArrayList<>();

        Stop(int at) {
            this.at = at;
        }

        @Override
        public boolean isCancelled() {
            asked++;
            return !settled && asked >= at;
        }

        @Override
        public void progressed(double share) {
            shares.add(share);
        }

        @Override
        public void settle() {
            ArchiveWatch.super.settle();
            settled = true;
        }
    }

    private static List<String> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.map(file -> place.relativize(file).toString())
                    // What a look at the file found is known, whatever comes after it.
                    .filter(name -> !name.contains("log") && !name.equals("health.json"))
                    .sorted()
                    .toList();
        }
    }

    /** Stops it at each so-manieth place where it asks in turn, and returns how often; it is done then. */
    private static int stopEverywhere(OpenedStore store, Path file, int each) throws Exception {
        List<String> files = files(store.folder().place());
        for (int stops = 0; ; stops++) {
            try {
                store.backups().restore(file, new Stop(each * stops + 1));
                return stops;
            } catch (CancellationException stopped) {
                assertEquals(21, store.prospects().count(ListRequest.ALL));
                assertEquals(files, files(store.folder().place()), "stopped the " + each * stops + "th time it asked");
            }
            assertTrue(stops < 1_000, "it never ends");
        }
    }

    @Test
    void untilTheStoreIsReplacedEverythingIsAsItWas() throws Exception {
        try (OpenedStore store = OpenedStore.open(home.resolve("store"), clock, Runnable::run)) {
            store.workspace().perform(new AddSampleData(20, 1));
            Backup backup = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
            store.workspace().perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
            clock.set("2026-11-23T09:30:00Z");

            int stops = stopEverywhere(store, backup.file(), 1);

            assertTrue(stops >= 5, "stopped only " + stops + " times");
            assertEquals(20, store.prospects().count(ListRequest.ALL));
            assertEquals(List.of(), store.check(ArchiveWatch.NONE));
            Backup before = store.backups().all().getFirst();
            assertEquals(BackupReason.RESTORE, before.reason());
            store.backups().restore(before.file(), ArchiveWatch.NONE);
            assertEquals(21, store.prospects().count(ListRequest.ALL));
        }
    }

    @Test
    void theSameOfACopyThatAnUpdateKept() throws Exception {
        try (OpenedStore store = OpenedStore.open(home.resolve("store"), clock, Runnable::run)) {
            store.workspace().perform(new AddSampleData(20, 1));
            store.workspace().perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
            Path copy = store.folder().backups().resolve("schema-7.mv.db");
            KeptCopiesTest.released(7, copy);

            int stops = stopEverywhere(store, copy, 5);

            assertTrue(stops >= 4, "stopped only " + stops + " times");

            assertTrue(store.prospects().count(ListRequest.ALL) > 21);
        }
    }

    @Test
    void aDamagedStoreIsAsItWasUntilABackupIsInItsPlace() throws Exception {
        Path place = home.resolve("store");
        Path database = place.resolve("huni.mv.db");
        Path good;
        try (OpenedStore store = OpenedStore.open(place, clock, Runnable::run)) {
            store.workspace().perform(new AddSampleData(20, 1));
            good = store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE).file();
        }
        Files.writeString(database, "no database");
        List<String> files = files(place);

        int stops = untilDone(watch -> new Rescue(place).mend(good, clock, watch), () -> {
            assertEquals("no database", Files.readString(database));
            assertEquals(files, files(place));
        });

        assertTrue(stops >= 5, "stopped only " + stops + " times");
        try (OpenedStore store = OpenedStore.open(place, clock, Runnable::run)) {
            assertEquals(20, store.prospects().count(ListRequest.ALL));
            assertEquals(List.of(), store.check(ArchiveWatch.NONE));
        }
    }

    @Test
    void aCheckIsGivenUpWhereverItIs() throws Exception {
        Path place = home.resolve("store");
        try (OpenedStore store = OpenedStore.open(place, clock, Runnable::run)) {
            store.workspace().perform(new AddSampleData(200, 1));
            store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        }
        List<String> files = files(place);

        int stops = untilDone(
                watch -> assertEquals(List.of(), StoreInspection.of(place, watch)),
                () -> assertEquals(files, files(place)));

        assertTrue(stops >= 5, "stopped only " + stops + " times");
    }

    @Test
    void aCheckTellsHowFarItIs() throws Exception {
        Path place = home.resolve("store");
        try (OpenedStore store = OpenedStore.open(place, clock, Runnable::run)) {
            store.workspace().perform(new AddSampleData(20, 1));
            store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        }
        Stop never = new Stop(Integer.MAX_VALUE);

        StoreInspection.of(place, never);

        assertEquals(never.shares.stream().sorted().toList(), never.shares);
        assertTrue(never.shares.stream().anyMatch(share -> share > 0.2 && share < 0.8), never.shares::toString);
        assertTrue(never.shares.getLast() >= 0.8, never.shares::toString);
    }

    @FunctionalInterface
    private interface Watched {
        void by(ArchiveWatch watch) throws Exception;
    }

    @FunctionalInterface
    private interface Look {
        void take() throws Exception;
    }

    /** Stops it later and later, with a look after each time, until it is done; how often it was stopped. */
    private static int untilDone(Watched work, Look afterwards) throws Exception {
        int stops = 0;
        for (int at = 1; at < 100_000; at += 1 + at / 4) {
            try {
                work.by(new Stop(at));
                return stops;
            } catch (CancellationException stopped) {
                stops++;
                afterwards.take();
            }
        }
        throw new AssertionError("it never ends");
    }

    @Test
    void aBackupTellsAlsoHowFarItHasBeenReadAgain() throws Exception {
        try (OpenedStore store = OpenedStore.open(home.resolve("store"), clock, Runnable::run)) {
            store.workspace().perform(new AddSampleData(200, 1));
            Stop never = new Stop(Integer.MAX_VALUE);

            store.backups().make(BackupReason.ASKED, never);

            assertEquals(never.shares.stream().sorted().toList(), never.shares);
            assertTrue(never.shares.stream().anyMatch(share -> share > 0.5 && share < 0.8), never.shares::toString);
        }
    }
}
