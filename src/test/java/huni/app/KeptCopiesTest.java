package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.testing.SetClock;
import huni.ui.kit.OnFx;
import huni.work.sample.AddSampleData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of whole stores that were kept: they are told with date and size, and what is said of them works. */
class KeptCopiesTest {

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void copiesFromBeforeAnUpdateAreToldAndOpenInAFolderOfTheirOwn() throws Exception {
        Path store = folder.resolve("store");
        try (OpenedStore open = OpenedStore.open(store, clock, Runnable::run)) {
            open.workspace().perform(new AddSampleData(20, 1));
        }
        Path copy = Files.copy(store.resolve("huni.mv.db"), store.resolve("backups/schema-7.mv.db"));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-10-02T09:00:00Z")));
        Files.writeString(store.resolve("damaged-20261001-090000.mv.db"), "nothing anybody can read");

        try (ShownWindow window = new ShownWindow(store, clock, 0)) {
            window.press(KeyCode.DIGIT7, KeyCode.CONTROL);
            List<String> said = OnFx.call(() -> window.find("safety-backups").lookupAll(".label").stream()
                    .map(Node.class::cast)
                    .map(node -> ((Label) node).getText())
                    .toList());
            assertTrue(
                    said.stream()
                            .anyMatch(words -> words.startsWith("Bir güncellemeden önceki hâli: schema-7.mv.db, ")
                                    && words.contains("2 Eki")
                                    && words.endsWith(" MB")),
                    said.toString());
            assertTrue(
                    said.stream().anyMatch(words -> words.startsWith("Bozuk olduğu için kenara alındı: damaged-2026")),
                    said.toString());
        }

        Path own = Files.createDirectory(folder.resolve("own"));
        Files.copy(copy, own.resolve("huni.mv.db"));
        try (OpenedStore open = OpenedStore.open(own, clock, Runnable::run)) {
            assertEquals(20, open.prospects().count(ListRequest.ALL));
            assertEquals(List.of(), open.check());
        }
    }
}
