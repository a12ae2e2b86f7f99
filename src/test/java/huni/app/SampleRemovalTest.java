package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sample data goes when it is asked for twice: by the command and by the button of its question. */
class SampleRemovalTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void theCommandAsksAndItsButtonRemovesForGoodWhatIsNotOnesOwn() throws Exception {
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 20)) {
            window.store.workspace().perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
            command(window);
            assertTrue(window.store.prospects().hasSamples());
            Notice question = OnFx.call(() -> window.notices.shown().getLast());
            assertEquals("Kalıcı olarak sil", question.action().orElseThrow().name());
            assertTrue(question.stays());

            OnFx.run(() -> window.notices.act(question));
            window.drawn();

            assertFalse(window.store.prospects().hasSamples());
            assertEquals(
                    List.of("Örnek veri kalıcı olarak silindi; kapladığı yer boşaldı."),
                    OnFx.call(() ->
                            window.notices.shown().stream().map(Notice::text).toList()));
            assertEquals(1, window.store.prospects().search("Ege", 10).size());
        }
    }

    @Test
    void sampleDataThatIsBeingAddedIsStoppedByItsButton() throws Exception {
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 0)) {
            CompletableFuture<Notice> told = new CompletableFuture<>();
            OnFx.run(() -> {
                window.notices.shown().addListener((ListChangeListener<Notice>)
                        _ -> window.notices.shown().stream().findFirst().ifPresent(told::complete));
                ((Button) window.find("board-sample")).fire();
                assertEquals(List.of(), window.notices.shown(), "nothing is said before it takes long");
            });
            Notice adding = told.get(1, TimeUnit.MINUTES);
            OnFx.run(() -> {
                assertTrue(adding.stays() && adding.text().equals("Örnek veri ekleniyor…"), adding::toString);
                window.notices.act(adding);
            });
            window.drawn();

            assertFalse(window.store.prospects().hasSamples());
            assertEquals(
                    List.of("Durduruldu. Hiçbir şey değişmedi."),
                    OnFx.call(() ->
                            window.notices.shown().stream().map(Notice::text).toList()));
        }
    }

    private static void command(ShownWindow window) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText("örnek veriyi kaldır"));
        window.drawn();
        window.press(KeyCode.ENTER);
    }
}
