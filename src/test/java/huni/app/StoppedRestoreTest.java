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

/** A restore and a backup that are stopped wherever they ask whether they are to stop. */
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

    /** Stops it everywhere in turn, and returns how often; it is done then. */
    private static int stopEverywhere(OpenedStore store, Path file) throws Exception {
        List<String> files = files(store.folder().place());
        for (int stops = 0; ; stops++) {
            try {
                store.backups().restore(file, new Stop(stops + 1));
                return stops;
            } catch (CancellationException stopped) {
                assertEquals(21, store.prospects().count(ListRequest.ALL));
                assertEquals(files, files(store.folder().place()), "stopped the " + stops + "th time it asked");
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

            int stops = stopEverywhere(store, backup.file());

            assertTrue(stops >= 5, "stopped only " + stops + " times");
            assertEquals(20, store.prospects().count(ListRequest.ALL));
            assertEquals(List.of(), store.check());
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

            assertTrue(stopEverywhere(store, copy) >= 5);

            assertTrue(store.prospects().count(ListRequest.ALL) > 21);
        }
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
