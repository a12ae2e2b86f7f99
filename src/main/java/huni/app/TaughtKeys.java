package huni.app;

import huni.domain.PersonalSettings.Key;
import huni.language.Texts;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Tells the key of a command once: after it was used three times by mouse, on whatever days. */
final class TaughtKeys {

    private static final int TIMES = 3;

    private final Preferences preferences;
    private final Notices notices;
    private final Texts texts;

    TaughtKeys(Preferences preferences, Notices notices, Texts texts) {
        this.preferences = preferences;
        this.notices = notices;
        this.texts = texts;
    }

    /** Watches what is clicked in a window and in the menus that belong to it. */
    void follow(Node root) {
        root.addEventHandler(KeyCap.Clicked.CLICKED, clicked -> used(clicked.words(), clicked.key()));
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node clicked) {
                KeyCap.around(clicked).ifPresent(this::used);
            }
        });
    }

    private void used(Node control) {
        used(name(control), KeyCap.of(control).orElseThrow());
    }

    private void used(String name, KeyCombination key) {
        Map<String, Integer> counts = counts();
        int before = counts.getOrDefault(key.getName(), 0);
        if (before < TIMES) {
            counts.put(key.getName(), before + 1);
            preferences.set(
                    Key.USED_BY_MOUSE,
                    counts.entrySet().stream()
                            .map(count -> count.getKey() + "=" + count.getValue())
                            .collect(Collectors.joining(",")));
            if (before + 1 == TIMES) {
                notices.say(texts.text("app.key", name, KeyCap.words(key)));
            }
        }
    }

    private static String name(Node control) {
        return control instanceof Labeled labeled && !labeled.getText().isBlank()
                ? labeled.getText()
                : Optional.ofNullable(control.getAccessibleText()).orElse("");
    }

    private Map<String, Integer> counts() {
        return preferences
                .settings()
                .get(Key.USED_BY_MOUSE)
                .map(written -> Stream.of(written.split(",", -1))
                        .map(count -> count.split("=", -1))
                        .collect(Collectors.toMap(
                                count -> count[0], count -> Integer.valueOf(count[1]), Math::max, TreeMap::new)))
                .orElseGet(TreeMap::new);
    }
}
