package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    @Test
    void aProblemStandsBelowTheControlAndLeavesWhenItIsSolved() {
        OnFx.run(() -> {
            TextField control = new TextField();
            Field field = new Field("Bütçe", control);
            assertEquals(List.of("Bütçe"), words(field));
            field.problemProperty().set("Bu bir tutar değil.");
            assertEquals(List.of("Bütçe", "Bu bir tutar değil."), words(field));
            assertEquals(true, control.getPseudoClassStates().contains(INVALID));
            field.problemProperty().set("");
            assertEquals(List.of("Bütçe"), words(field));
            assertEquals(false, control.getPseudoClassStates().contains(INVALID));
        });
    }

    private static List<String> words(Field field) {
        return field.getChildren().stream()
                .filter(Node::isManaged)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
