package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.ui.kit.Clip;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty rows from a spreadsheet become a board with next steps. */
class PasteJourneyTest {

    private static final int ROWS = 50;
    private static final int MOST_KEYS = 10;

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new ShownWindow(folder, Instant.parse("2026-11-23T09:00:00Z"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static String rows() {
        StringBuilder rows =
                new StringBuilder("Şirket\tİlgili kişi\tTelefon\tTutar\tAşama\tSonraki adım\tSonraki adım tarihi\r\n");
        for (int i = 1; i <= ROWS; i++) {
            rows.append("Işık Yapı ")
                    .append(i)
                    .append("\tAyşe Deniz ")
                    .append(i)
                    .append("\t0532 000 00 ");
            rows.append("%02d\t%d.000,00\tRandevu\tTeklifi sor\t%02d.12.2026\r\n".formatted(i, i, i % 28 + 1));
        }
        return rows.toString();
    }

    private long prospects() {
        return window.store.prospects().count(ListRequest.ALL);
    }

    @Test
    void rowsOfASpreadsheetAreABoardWithNextStepsAfterAFewKeys() {
        OnFx.run(() -> Clip.copy(rows()));

        window.press(KeyCode.V, KeyCode.CONTROL);
        assertNotNull(window.find("data-start"));
        assertEquals(0, prospects());
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);

        assertEquals(ROWS, prospects());
        assertTrue(window.store.prospects().list(ListRequest.ALL, Optional.empty(), ROWS).stream()
                .allMatch(row -> row.nextStep().isPresent()));
        assertFalse(OnFx.call(() -> window.scene().getRoot().lookupAll(".board-card"))
                .isEmpty());
        assertTrue(window.keys() <= MOST_KEYS, () -> window.keys() + " keys");
    }

    @Test
    void theTableOfAPageIsTakenOnTheListToo() {
        window.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        OnFx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml("<table><tr><th>Company</th><th>Value</th></tr><tr><td>Acme</td><td>5</td></tr></table>");
            Clipboard.getSystemClipboard().setContent(content);
        });

        window.press(KeyCode.V, KeyCode.CONTROL);
        window.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(1, prospects());
    }

    @Test
    void wordsThatAreNoTableAreSaidToBeNone() {
        OnFx.run(() -> Clip.copy("Ayşe Hanım'ı ara"));

        window.press(KeyCode.V, KeyCode.CONTROL);

        assertEquals(
                "Kopyalanan, tablo değil. Elektronik tabloda satırları kopyalayıp burada Ctrl+V’ye basın.",
                OnFx.call(() -> window.notices.shown().getFirst().text()));
    }
}
