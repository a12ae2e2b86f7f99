package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.testing.SetClock;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import huni.work.safety.Relocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a folder that is copied to other machines is said to be there, and moved from the window. */
class MoveWindowTest {

    private static final Path PROPOSED = Path.of("/home/ayse/.local/share/huni");

    private final List<Path> moved = new ArrayList<>();
    private int stayed;
    private Optional<Path> proposed = Optional.of(PROPOSED);

    @TempDir
    private Path folder;

    private final Relocation relocation = new Relocation() {
        @Override
        public Optional<Path> proposed() {
            return proposed;
        }

        @Override
        public Path in(Path chosen) {
            return chosen;
        }

        @Override
        public Optional<String> refusal(Path to) {
            return Optional.empty();
        }

        @Override
        public void begin(Path to) {
            moved.add(to);
        }

        @Override
        public void stay() {
            stayed++;
        }
    };

    private ShownWindow window(String place) throws Exception {
        return new ShownWindow(
                folder.resolve(place),
                new SetClock("2026-11-23T09:00:00Z"),
                20,
                new Preferences(PersonalSettings.DEFAULT),
                Optional.of(relocation));
    }

    private static List<Notice> told(ShownWindow window) {
        return OnFx.call(() -> List.copyOf(window.notices.shown()));
    }

    private static void press(ShownWindow window, String id) {
        OnFx.run(() -> ((ButtonBase) window.find(id)).fire());
        window.drawn();
    }

    @Test
    void theNoticeLeadsToTheQuestionAndTheAnswerMovesIt() throws Exception {
        try (ShownWindow window = window("Dropbox/huni")) {
            Notice notice = told(window).getFirst();
            assertTrue(notice.text().contains("Dropbox ile başka bilgisayarlara kopyalanan"), notice.text());
            OnFx.run(() -> window.notices.act(notice));
            window.drawn();

            assertEquals("Gideceği yer: " + PROPOSED, ((Label) window.find("move-target")).getText());
            for (int frames = 0; frames < 20 && !window.focused().equals("move-leave"); frames++) {
                window.drawn();
            }
            assertEquals("move-leave", window.focused());
            assertEquals(List.of(), moved);
            press(window, "move-do");
            assertEquals(List.of(PROPOSED), moved);
        }
    }

    @Test
    void thePageThatTellsThePlaceOffersItAndItMayBeLeft() throws Exception {
        proposed = Optional.empty();
        try (ShownWindow window = window("own")) {
            assertEquals(List.of(), told(window));
            window.press(javafx.scene.input.KeyCode.DIGIT7, javafx.scene.input.KeyCode.CONTROL);
            press(window, "data-move");

            assertTrue(((ButtonBase) window.find("move-do")).isDisabled());
            assertEquals(
                    "Bu bilgisayarda hiçbir programın kopyalamadığı bir klasör bilinmiyor. Bir tane seçin.",
                    ((Label) window.find("move-problem")).getText());
            press(window, "move-leave");
            assertEquals(Optional.empty(), Optional.ofNullable(window.find("move-question")));
            assertEquals(List.of(), moved);
        }
    }

    @Test
    void anEarlierFolderThatIsOpenedAllTheSameSaysSo() throws Exception {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own").resolve(StoreMove.NOTE), "moved");
        try (ShownWindow window = window("own")) {
            String text = told(window).getFirst().text();
            assertTrue(text.startsWith("Bu eski klasör"), text);

            Notice said = told(window).getFirst();
            OnFx.run(() -> window.notices.act(said));
            window.drawn();
            assertTrue(Files.notExists(folder.resolve("own").resolve(StoreMove.NOTE)));
            assertEquals(1, stayed);
            assertEquals(
                    "Bundan sonra verileriniz bu klasörde; içindeki not kaldırıldı.",
                    told(window).getFirst().text());
        }
        try (ShownWindow window = window("own")) {
            assertEquals(List.of(), told(window), "it is not said any more");
        }
    }
}
