package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class FontsTest {

    @Test
    void theFontsAreKnownByTheirNames() {
        assertEquals(List.of("Inter Huni", "Inter Huni Bold", "Inter Huni Medium", "FeatherIcons"), OnFx.call(() -> {
            Fonts.load();
            return List.of(
                    Font.font("Inter Huni", 13).getName(),
                    Font.font("Inter Huni", FontWeight.BOLD, 13).getName(),
                    Font.font("Inter Huni Medium", 13).getName(),
                    Font.font("FeatherIcons", 13).getName());
        }));
    }

    @Test
    void everyDigitIsEquallyWide() {
        Set<Double> widths = OnFx.call(() -> {
            Fonts.load();
            return "0123456789".chars().mapToObj(FontsTest::width).collect(Collectors.toSet());
        });
        assertEquals(1, widths.size(), widths.toString());
    }

    private static double width(int digit) {
        Text text = new Text(Character.toString(digit).repeat(20));
        text.setFont(Font.font("Inter Huni", 13));
        return text.getLayoutBounds().getWidth();
    }
}
