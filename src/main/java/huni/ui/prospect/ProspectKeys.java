package huni.ui.prospect;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a prospect, wherever on it the keyboard is; letters and signs only where nothing is being written. */
public final class ProspectKeys {

    /** What is further down among the facts and has a key of its own. */
    public enum FactWay {
        /** The ways to the contacts, one after the other. */
        PEOPLE("K"),
        /** Whether a contact may be called and written to. */
        CONSENT("Shift+K"),
        /** How often they are heard of. */
        RHYTHM("R");

        private final String keys;

        FactWay(String keys) {
            this.keys = keys;
        }

        /** Its key where nothing is being written, as {@code KeyCombination.valueOf} reads it. */
        public String keys() {
            return keys;
        }
    }

    /** Writes a message. */
    static final KeyCombination MESSAGE = KeyCombination.valueOf("Shortcut+M");

    static final KeyCombination CALL = KeyCombination.valueOf("Shortcut+L");

    private final ProspectViewModel viewModel;
    private final ProspectView view;
    private final Map<FactWay, KeyCombination> ways = new EnumMap<>(FactWay.class);

    ProspectKeys(ProspectViewModel viewModel, ProspectView view) {
        this.viewModel = viewModel;
        this.view = view;
        for (FactWay way : FactWay.values()) {
            ways.put(way, KeyCombination.valueOf(way.keys()));
        }
    }

    void on(Node root) {
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        if (CALL.match(event)) {
            viewModel.call();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.leave();
        } else if (MESSAGE.match(event)) {
            viewModel.head().message();
        } else {
            return isFree(event) && goTo(event);
        }
        return true;
    }

    private boolean goTo(KeyEvent event) {
        for (Map.Entry<FactWay, KeyCombination> way : ways.entrySet()) {
            if (way.getValue().match(event)) {
                view.goTo(way.getKey());
                return true;
            }
        }
        return false;
    }

    /** The sign that plans a step leads to its line, whatever key types it. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("/") && isFree(event)) {
            view.beginStep();
            event.consume();
        }
    }

    private boolean isFree(KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl)
                && !viewModel.goneProperty().get();
    }
}
