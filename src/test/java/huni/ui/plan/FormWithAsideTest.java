package huni.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.OnFx;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FormWithAsideTest {

    private final Region fields = sized(300, 200);
    private final Region aside = sized(280, 120);
    private final FormWithAside form = new FormWithAside(fields, aside);

    private static Region sized(double width, double height) {
        VBox region = new VBox();
        region.setPrefSize(width, height);
        return region;
    }

    private void in(double width) {
        OnFx.run(() -> {
            form.resize(width, form.prefHeight(width));
            form.layout();
        });
    }

    @Test
    void whereBothHaveRoomTheOneStandsBesideTheOther() {
        in(850);
        assertEquals(200, form.getHeight());
        assertEquals(fields.getLayoutY(), aside.getLayoutY());
        assertTrue(aside.getLayoutX() > fields.getWidth());
        assertEquals(850, aside.getLayoutX() + aside.getWidth(), 0.5);
    }

    @Test
    void inANarrowPlaceItStandsBelowTheButtons() {
        in(306);
        assertEquals(306, fields.getWidth());
        assertEquals(306, aside.getWidth());
        assertTrue(aside.getLayoutY() > fields.getHeight());
        assertEquals(form.getHeight(), aside.getLayoutY() + aside.getHeight());
    }

    @Test
    void anAsideOfOneShortSentenceDoesNotNarrowTheForm() {
        aside.setPrefSize(20, 40);
        in(306);
        assertEquals(306, fields.getWidth());
        assertTrue(aside.getLayoutY() > fields.getHeight());
    }

    @Test
    void whatHasNoAsideHasTheWholeWidth() {
        aside.setManaged(false);
        in(850);
        assertEquals(850, fields.getWidth());
        assertEquals(200, form.getHeight());
    }
}
