package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.OnFx;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentsTest {

    @ParameterizedTest
    @EnumSource(names = {"DIGIT2", "NUMPAD2"})
    void aDigitOfEitherRowChooses(KeyCode code) {
        assertEquals("b", OnFx.call(() -> {
            ReadOnlyObjectWrapper<String> chosen = new ReadOnlyObjectWrapper<>("a");
            Segments<String> segments =
                    new Segments<>("letters", "Letter", List.of("a", "b"), one -> one, chosen, chosen::set);
            Event.fireEvent(segments, new KeyEvent(KeyEvent.KEY_PRESSED, "2", "2", code, false, false, false, false));
            return chosen.get();
        }));
    }
}
