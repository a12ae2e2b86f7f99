package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class NoticesViewTest {

    private final Notices notices = new Notices();
    private final CountDownLatch gone = new CountDownLatch(1);

    @Test
    void aMessageGoesByItselfAndAProblemStays() throws Exception {
        OnFx.run(() -> {
            Texts texts = Texts.in(Locale.ENGLISH, List.of("huni/ui/kit/texts"));
            Stage stage = new Stage();
            stage.setScene(new Scene(new NoticesView(notices, texts, Duration.millis(1)), 300, 300));
            stage.show();
            notices.problem("Not saved.");
            notices.say("Moved.");
            notices.shown().addListener((ListChangeListener<Notice>) _ -> gone.countDown());
        });

        gone.await();

        assertEquals(
                List.of("Not saved."),
                OnFx.call(() -> notices.shown().stream().map(Notice::text).toList()));
    }
}
