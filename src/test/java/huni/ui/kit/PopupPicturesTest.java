package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.DayField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws what opens over a window: popover, menu, list, month, tooltip. */
class PopupPicturesTest {

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void whatOpensHasTheLookOfTheWindow(Theme theme) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        List<Picture> pictures = OnFx.call(() -> draw(theme));
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).save(directory.resolve("popup-" + theme + "-" + i + ".png"));
        }
        assertEquals(5, pictures.size());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, #dff1ef", "DARK, #14363a"})
    void theLineOfAMenuThatTheKeyboardIsAtIsMarked(Theme theme, String mark) {
        assertEquals(Color.web(mark), OnFx.call(() -> {
            Button button = Buttons.plain("Süz", () -> {});
            Stage stage = new Stage();
            stage.setScene(new Appearance(theme, 100).scene(new VBox(button), 400, 300));
            stage.show();
            ContextMenu menu = new ContextMenu(new MenuItem("Aç"), new MenuItem("Görüşmeye başla"));
            menu.show(button, Side.BOTTOM, 0, 0);
            Region line = (Region) menu.getScene().lookup(".menu-item");
            line.requestFocus();
            menu.getScene().getRoot().applyCss();
            Paint fill = line.getBackground().getFills().getLast().getFill();
            menu.hide();
            stage.close();
            return fill;
        }));
    }

    private static List<Picture> draw(Theme theme) {
        Texts texts = Texts.in(Locale.of("tr", "TR"), List.of("huni/ui/kit/texts"));
        Button button = Buttons.plain("Süz", () -> {});
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("acele yok", "bu çeyrek", "bu ay");
        combo.getSelectionModel().select(1);
        DayField day = new DayField(new Formats(texts, Clock.systemUTC(), CurrencyUnit.of("TRY")));
        day.setValue(LocalDate.of(2027, 1, 15));
        Stage stage = new Stage();
        Scene scene = new Appearance(theme, 100).scene(new VBox(12, button, combo, day), 400, 300);
        stage.setScene(scene);
        stage.show();
        List<Picture> pictures = new ArrayList<>();
        Popover popover = new Popover(
                new VBox(8, new Field("Neden", new ComboBox<>()), Buttons.primary("Taşı", () -> {})), Motion.NONE);
        popover.showUnder(button);
        pictures.add(popup());
        popover.hide();
        ContextMenu menu = new ContextMenu(
                new MenuItem("Aç"), new MenuItem("Görüşmeye başla"), new SeparatorMenuItem(), new MenuItem("Sil"));
        menu.show(button, Side.BOTTOM, 0, 0);
        pictures.add(popup());
        menu.hide();
        combo.show();
        pictures.add(popup());
        combo.hide();
        day.show();
        pictures.add(popup());
        day.hide();
        Tooltip tooltip = new Tooltip("Geri al  Ctrl Z");
        tooltip.show(button, 10, 10);
        pictures.add(popup());
        tooltip.hide();
        stage.close();
        return pictures;
    }

    private static Picture popup() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .findFirst()
                .map(window -> Picture.of(window.getScene()))
                .orElseThrow();
    }
}
