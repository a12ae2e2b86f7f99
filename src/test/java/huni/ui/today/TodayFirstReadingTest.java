package huni.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import huni.ui.kit.OnFx;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day before it is read: that waits until the window's first sight has been seen. */
class TodayFirstReadingTest {

    private StoredDay store;

    @BeforeEach
    void open(@TempDir Path place) {
        store = new StoredDay(place.resolve("store"), "tr-TR");
        store.tasks.holdUntilSeen();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void thatThereIsNothingIsNotSaidBeforeTheDayWasRead() {
        OnFx.run(() -> {
            Parent screen = store.screen(store.day());
            assertNull(screen.lookup(".empty-state"));
            assertNotNull(screen.lookup("#today-list"), "the keyboard has a place at once");

            store.tasks.seen();
            assertNull(screen.lookup(".empty-state"), "asked for and not there yet");
            store.tasks.runAll();
            assertNotNull(screen.lookup(".empty-state"));
            assertNull(screen.lookup("#today-list"));
        });
    }

    @Test
    void theLinesComeInTheListThatStoodEmpty() {
        store.fill();
        OnFx.run(() -> {
            TodayViewModel day = store.day();
            ListView<?> list = (ListView<?>) store.screen(day).lookup("#today-list");
            assertEquals(0, list.getItems().size());

            store.tasks.seen();
            store.tasks.runAll();
            assertEquals("7", day.dueProperty().get());
            assertEquals(day.lines(), list.getItems());
            assertEquals(day.selectedProperty().get(), list.getSelectionModel().getSelectedIndex());
        });
    }

    @Test
    void aDayThatIsClosedBeforeItIsReadIsNotRead() {
        TodayViewModel closed = store.day();
        store.day();
        closed.close();

        store.tasks.seen();

        assertEquals(1, store.tasks.waiting());
    }
}
