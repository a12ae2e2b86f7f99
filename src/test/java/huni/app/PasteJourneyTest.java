package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fifty rows from a spreadsheet become a board with next steps. */
@Timeout(300)
class PasteJourneyTest {

    private static final int ROWS = 50;
    private static final int MANY = 5_000;
    private static final int MOST_KEYS = 10;
    private static final String NO_TABLE =
            "Kopyalanan, tablo değil. Elektronik tabloda satırları kopyalayıp burada Ctrl+V’ye basın.";

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

    /** The same as a program puts it on the clipboard beside the text. */
    private static String page() {
        return rows().lines()
                .map(row -> "<tr><td>" + row.replace("\t", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("", "<google-sheets-html-origin><table>", "</table>"));
    }

    private static void copy(String text, String page) {
        OnFx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            if (!text.isEmpty()) {
                content.putString(text);
            }
            if (!page.isEmpty()) {
                content.putHtml(page);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private List<String> said() {
        return OnFx.call(() -> window.notices.shown().stream().map(Notice::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"DIGIT2, true", "DIGIT2, false", "DIGIT3, true", "DIGIT3, false"})
    void rowsOfASpreadsheetAreABoardWithNextStepsAfterAFewKeys(KeyCode place, boolean asText) {
        copy(asText ? rows() : "", asText ? "" : page());

        window.press(place, KeyCode.CONTROL);
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
    void moreThanOnePersonInARowComesInWithTheirCompany() {
        copy(
                "Şirket\tYetkili\tE-posta\tYetkili\tE-posta\r\n"
                        + "Işık Yapı\tAyşe Deniz\tayse@isik.example\tAli Kaya\tali@isik.example\r\n",
                "");

        window.press(KeyCode.V, KeyCode.CONTROL);
        assertNotNull(window.find("data-start"));
        window.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(1, prospects());
    }

    @Test
    void oneColumnOfNamesOpensThePreview() {
        copy(
                "Şirket\r\nIşık Yapı\r\nBeta\r\n",
                "<table><tr><td>Şirket</td></tr><tr><td>Işık Yapı</td></tr><tr><td>Beta</td></tr></table>");

        window.press(KeyCode.V, KeyCode.CONTROL);
        assertNotNull(window.find("data-start"));
        window.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(2, prospects());
    }

    @Test
    void fiveThousandRowsOpenThePreviewAndComeIn() {
        StringBuilder many = new StringBuilder("Şirket\tTutar\r\n");
        for (int i = 1; i <= MANY; i++) {
            many.append("Işık Yapı ").append(i).append('\t').append(i).append("\r\n");
        }
        copy(many.toString(), "");

        window.press(KeyCode.V, KeyCode.CONTROL);
        assertNotNull(window.find("data-start"));
        window.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(MANY, prospects());
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        copy("Ayşe Hanım'ı ara", "");
        window.press(KeyCode.V, KeyCode.CONTROL);
        assertEquals(List.of(NO_TABLE), said());
    }

    @Test
    void aPictureIsNoTable() {
        OnFx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new WritableImage(2, 2));
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.V, KeyCode.CONTROL);
        assertEquals(List.of(NO_TABLE), said());
    }

    @Test
    void nothingIsNoTable() {
        OnFx.run(() -> Clipboard.getSystemClipboard().clear());
        window.press(KeyCode.V, KeyCode.CONTROL);
        assertEquals(List.of(NO_TABLE), said());
    }
}
