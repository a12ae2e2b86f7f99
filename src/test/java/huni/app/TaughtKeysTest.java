package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class TaughtKeysTest {

    private final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    private final Notices notices = new Notices();
    private final Button create = OnFx.call(() ->
            Buttons.withKey(Buttons.primary("Yeni aday", () -> {}), Icons.ADD, KeyCombination.valueOf("Shortcut+N")));
    private final Button plain = OnFx.call(() -> Buttons.plain("Süz", () -> {}));

    private void click(Node node) {
        OnFx.run(() -> {
            HBox root = new HBox(create, plain);
            new TaughtKeys(preferences, notices, Texts.in(Locale.of("tr"), List.of("huni/app/texts"))).follow(root);
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_CLICKED, node));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node node) {
        PickResult there = new PickResult(node, 0, 0);
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                true,
                true,
                there);
    }

    private List<String> said() {
        return notices.shown().stream().map(Notice::text).toList();
    }

    /** Each click is of a window of its own: what was counted is kept from one to the next. */
    @Test
    void theKeyIsToldAfterTheThirdClickAndNeverAgain() {
        click(create);
        click(create);
        assertEquals(List.of(), said());
        click(create);
        assertEquals(List.of("“Yeni aday” için tuş da var: Ctrl N"), said());
        OnFx.run(() -> notices.dismiss(notices.shown().getFirst()));
        click(create);
        click(create);
        assertEquals(List.of(), said());
        assertEquals(Optional.of("Shortcut+N=3"), preferences.settings().get(Key.USED_BY_MOUSE));
    }

    /** The item is chosen as by a click, or as by Enter. */
    private void choose(int times, boolean byMouse) {
        OnFx.run(() -> {
            HBox owner = new HBox();
            HBox root = new HBox(owner);
            new TaughtKeys(preferences, notices, Texts.in(Locale.of("tr"), List.of("huni/app/texts"))).follow(root);
            Stage stage = new Stage();
            stage.setScene(new Scene(root));
            stage.show();
            MenuItem remove = new MenuItem("Sil");
            remove.setAccelerator(KeyCombination.valueOf("Delete"));
            ContextMenu menu = KeyCap.tellingMenu();
            menu.getItems().add(remove);
            for (int i = 0; i < times; i++) {
                menu.show(owner, 0, 0);
                Node line = menu.getScene().getRoot().lookup(".menu-item");
                Event.fireEvent(
                        line,
                        byMouse
                                ? mouse(MouseEvent.MOUSE_RELEASED, line)
                                : new KeyEvent(
                                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                if (!byMouse) {
                    remove.fire();
                }
                menu.hide();
            }
            stage.close();
        });
    }

    @Test
    void theKeyOfAnItemOfAMenuIsToldToo() {
        choose(2, true);
        assertEquals(List.of(), said());
        choose(1, true);
        assertEquals(List.of("“Sil” için tuş da var: " + KeyCap.words(KeyCombination.valueOf("Delete"))), said());
        assertEquals(Optional.of("Delete=3"), preferences.settings().get(Key.USED_BY_MOUSE));
    }

    @Test
    void whoTakesItFromTheMenuByTheKeyboardIsTaughtNothing() {
        choose(3, false);
        assertEquals(Optional.empty(), preferences.settings().get(Key.USED_BY_MOUSE));
    }

    @Test
    void whatHasNoKeyIsNotCounted() {
        click(plain);
        assertEquals(Optional.empty(), preferences.settings().get(Key.USED_BY_MOUSE));
    }

    @Test
    void whatNobodyCountedIsNoCount() {
        OnFx.run(() -> preferences.set(Key.USED_BY_MOUSE, "Shortcut+N=many"));
        assertEquals(Optional.empty(), preferences.settings().get(Key.USED_BY_MOUSE));
    }
}
