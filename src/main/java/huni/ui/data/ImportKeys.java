package huni.ui.data;

import huni.ui.data.ImportViewModel.Step;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The import page by keyboard: one key imports what is shown, and the focus stays on the page from step to step. */
final class ImportKeys {

    /** Imports the file that is shown. */
    static final KeyCombination START = KeyCombination.valueOf("Shortcut+Enter");

    private final Parent root;

    ImportKeys(Parent root) {
        this.root = root;
        listenOn(root);
    }

    /** Hears keys that are pressed there, too. */
    void listenOn(Parent around) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (START.match(event) && root.lookup("#data-start") instanceof Button start) {
            start.fire();
            event.consume();
        }
    }

    /** Whether the focus is on the page now; asked before what has it is taken away. */
    boolean hasFocus() {
        return root.getScene() != null
                && root.getScene().getFocusOwner() != null
                && isOfThePage(root.getScene().getFocusOwner());
    }

    /** Puts the focus where the person goes on in this step, unless it can stay; nothing else can be done meanwhile. */
    void goOn(Step step) {
        Node next = root.lookup(
                switch (step) {
                    case CHOOSE, DONE -> "#data-content .primary";
                    case READY -> "#data-content .combo-box";
                    case READING, IMPORTING -> "#data-cancel";
                });
        boolean stays = hasFocus() && step != Step.IMPORTING;
        if (next != null && !stays) {
            next.requestFocus();
        }
    }

    private boolean isOfThePage(Node node) {
        return node.equals(root) || node.getParent() != null && isOfThePage(node.getParent());
    }
}
