package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.DayField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class DayFieldTest {

    private static final Formats FORMATS = new Formats(
            Texts.in(Locale.of("tr", "TR"), List.of("huni/ui/kit/texts")),
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Istanbul")),
            CurrencyUnit.of("TRY"));

    @Test
    void whatIsTypedIsTakenWhenTheFocusLeaves() {
        OnFx.run(() -> {
            DayField field = new DayField(FORMATS);
            typeAndLeave(field, "yarın");
            assertEquals(LocalDate.of(2026, 11, 24), field.getValue());
            assertEquals("24 Kas", field.getEditor().getText());
        });
    }

    @Test
    void whatIsNoDayStaysAsTypedAndLeavesTheDayBefore() {
        OnFx.run(() -> {
            DayField field = new DayField(FORMATS);
            field.setValue(LocalDate.of(2027, 1, 15));
            typeAndLeave(field, "elma");
            assertEquals(LocalDate.of(2027, 1, 15), field.getValue());
            assertEquals("elma", field.getEditor().getText());
        });
    }

    @Test
    void anEmptyFieldHasNoDay() {
        OnFx.run(() -> {
            DayField field = new DayField(FORMATS);
            field.setValue(LocalDate.of(2027, 1, 15));
            typeAndLeave(field, " ");
            assertNull(field.getValue());
        });
    }

    @Test
    void aDayThatWasNotTouchedStaysInItsYear() {
        OnFx.run(() -> {
            DayField field = new DayField(FORMATS);
            field.setValue(LocalDate.of(2026, 1, 15));
            assertEquals("15 Oca", field.getEditor().getText());
            typeAndLeave(field, "15 Oca");
            assertEquals(LocalDate.of(2026, 1, 15), field.getValue());
        });
    }

    private static void typeAndLeave(DayField field, String typed) {
        Button next = new Button("Ara");
        Stage stage = new Stage();
        stage.setScene(new Scene(new VBox(field, next), 300, 200));
        stage.show();
        stage.requestFocus();
        field.requestFocus();
        field.getEditor().setText(typed);
        next.requestFocus();
        stage.close();
    }
}
