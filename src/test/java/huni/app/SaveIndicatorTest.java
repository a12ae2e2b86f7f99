package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.OnFx;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.shell.SaveState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class SaveIndicatorTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<SaveState> seen = new ArrayList<>();

    @Test
    void aWriteThatIsDoneSoonOnlySaysSaved() {
        OnFx.run(() -> {
            SaveIndicator mark = watched(Duration.hours(1));
            mark.write(() -> 1, _ -> {}, _ -> {});
            tasks.runAll();
        });

        assertEquals(List.of(SaveState.SAVED), seen);
    }

    @Test
    void aWriteThatTakesLongSaysSoMeanwhile() throws Exception {
        CountDownLatch saving = new CountDownLatch(1);
        OnFx.run(() -> {
            SaveIndicator mark = watched(Duration.millis(1));
            mark.savedProperty().subscribe(now -> {
                if (now == SaveState.SAVING) {
                    saving.countDown();
                }
            });
            mark.write(() -> 1, _ -> {}, _ -> {});
        });
        saving.await();

        OnFx.run(tasks::runAll);

        assertEquals(List.of(SaveState.SAVING, SaveState.SAVED), seen);
    }

    @Test
    void aWriteThatFailedIsToldUntilAnotherSucceeds() {
        OnFx.run(() -> {
            SaveIndicator mark = watched(Duration.hours(1));
            mark.write(
                    () -> {
                        throw new IOException("disk full");
                    },
                    _ -> {},
                    _ -> {});
            tasks.runAll();
            mark.write(() -> 1, _ -> {}, _ -> {});
            tasks.runAll();
        });

        assertEquals(List.of(SaveState.FAILED, SaveState.SAVED), seen);
    }

    private SaveIndicator watched(Duration soon) {
        SaveIndicator mark = new SaveIndicator(tasks, soon);
        mark.savedProperty().subscribe((_, now) -> seen.add(now));
        return mark;
    }
}
