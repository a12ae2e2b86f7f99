package huni.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.OnFx;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SilentTestsTest {

    @Test
    void whatIsPrintedFailsTheTest(Printed printed) {
        System.out.println("a line");
        System.err.println("a problem");
        AssertionError failure = assertThrows(AssertionError.class, () -> SilentTests.check(printed));
        assertTrue(String.valueOf(failure.getMessage()).contains("a problem"), failure.getMessage());
        assertDoesNotThrow(() -> SilentTests.check(printed));
    }

    @Test
    void whatTheProgramLogsFailsTheTest(Printed printed) {
        LoggerFactory.getLogger(SilentTestsTest.class).warn("something unexpected");
        assertThrows(AssertionError.class, () -> SilentTests.check(printed));
    }

    @Test
    void aColourThatThereIsNotFailsTheTest(Printed printed) {
        OnFx.run(() -> {
            Label label = new Label("Text");
            label.setStyle("-fx-text-fill: -huni-no-such-colour;");
            new Scene(new Group(label)).getRoot().applyCss();
        });
        String text = printed.take();
        assertTrue(text.contains("-huni-no-such-colour"), text);
        assertEquals("", printed.take());
    }
}
