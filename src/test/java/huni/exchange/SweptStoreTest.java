package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Settings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.write.StoreLedger;
import huni.work.ChangeSetting;
import huni.work.Workspace;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.PlainWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real files one after the other into one store on the disk: what its tables do not take is a sentence too. */
class SweptStoreTest {

    /** Larger ones have tests of their own. */
    private static final long LARGEST = 60_000;

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-27T12:00:00Z"));

    private final Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));
    private final List<String> surprises = new ArrayList<>();
    private long created;

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everySmallFileComesIntoTheStoreOrIsRefusedAndTheStoreIsSound() throws IOException, StoreRefusedException {
        Path data = SharedData.file("INDEX.md").resolveSibling(".");
        try (StoreFolder folder = StoreFolder.open(home.resolve("store"));
                Database database = Database.open(folder);
                Stream<Path> files = Files.walk(data)) {
            Workspace workspace = new Workspace(new StoreLedger(database), CLOCK, Runnable::run);
            workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST) {
                    Path copy = home.resolve(file.getFileName());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    bring(copy, data.relativize(file).toString(), workspace, new StorePipeline(database));
                }
            }
            assertEquals(List.of(), surprises);
            assertEquals(created, new StoreProspects(database).count(ListRequest.ALL));
            assertTrue(created > 500, () -> created + " came in");
            assertEquals(List.of(), new StoreCheck(database).findings());
        }
    }

    private void bring(Path file, String name, Workspace workspace, StorePipeline pipelines) {
        try {
            TableInspection table = imports.inspect(file, TableOverrides.NONE);
            ImportMapping mapping = ImportMapping.suggested(table, pipelines.pipeline());
            Imports.Order order =
                    new Imports.Order(file, table.shape(), mapping, PlainWords.REJECTED, PlainWords.MATCHED);
            switch (imports.run(workspace, order, ImportMonitor.NONE)) {
                case ImportOutcome.Imported(ImportReport report) ->
                    created += report.counts().created();
                case ImportOutcome.Failed _ -> {}
                case ImportOutcome other -> surprises.add(name + ": " + other);
            }
        } catch (UnreadableFileException _) {
            // It is said; the sentences are looked at in SweptFilesTest.
        } catch (RuntimeException unforeseen) {
            surprises.add(name + ": " + unforeseen);
        }
    }
}
