package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Patience;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Search, saved mark, undo and redo, new prospect. */
final class TopBar extends HBox {

    private static final int PERCENT = 100;

    private final Texts texts;

    TopBar(ShellViewModel viewModel, Node search, Texts texts) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = Buttons.withKey(
                Buttons.primary(texts.text("shell.new"), viewModel::newProspect),
                Icons.ADD,
                KeyCombination.valueOf("Shortcut+N"));
        add.setId("new-prospect");
        getChildren().addAll(search, space, saved(viewModel), undo(viewModel), redo(viewModel), add);
    }

    private Node saved(ShellViewModel viewModel) {
        Label mark = new Label();
        mark.getStyleClass().addAll("small", "muted", "saved-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        Patience patience = new Patience(() -> showSaved(mark, viewModel));
        viewModel.savedProperty().subscribe(saved -> {
            if (saved == SaveState.SAVING) {
                // It is not saved any more, and for a moment nothing is said.
                mark.setVisible(false);
                patience.begin();
            } else {
                patience.end();
                showSaved(mark, viewModel);
            }
        });
        viewModel.savedShareProperty().subscribe(share -> {
            if (viewModel.savedProperty().get() == SaveState.SAVING && patience.isOver()) {
                mark.setText(saving(share.doubleValue()));
            }
        });
        return mark;
    }

    private void showSaved(Label mark, ShellViewModel viewModel) {
        SaveState saved = viewModel.savedProperty().get();
        // There also without words: a screen reader hears only of what it has met before.
        mark.setVisible(true);
        mark.setText(
                switch (saved) {
                    case NOTHING_YET -> "";
                    case SAVING -> saving(viewModel.savedShareProperty().get());
                    case DRAFT -> texts.text("shell.draft");
                    case SAVED -> texts.text("shell.saved");
                    case FAILED -> texts.text("shell.failed");
                });
        mark.setGraphic(
                switch (saved) {
                    case NOTHING_YET -> null;
                    case FAILED -> Icons.WARNING.node("red");
                    case SAVING -> Icons.TIME.node();
                    case DRAFT -> Icons.EDIT.node();
                    case SAVED -> Icons.DONE.node();
                });
        // The same words are of another write.
        mark.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String saving(double share) {
        return share > 0 ? texts.text("shell.saving.share", Math.round(share * PERCENT)) : texts.text("shell.saving");
    }

    private Node undo(ShellViewModel viewModel) {
        Button undo = Buttons.withIcon(Buttons.quiet("", viewModel::undo), Icons.UNDO);
        undo.setId("undo");
        KeyCap.mark(undo, KeyCombination.valueOf("Shortcut+Z"));
        undo.getStyleClass().add("undo-name");
        undo.setMinWidth(0);
        viewModel.undoNameProperty().subscribe(name -> {
            undo.setText(texts.text("shell.undo", name));
            undo.setTooltip(new Tooltip(texts.text("shell.undo", name) + "  " + keys("Shortcut+Z")));
            show(undo, !name.isEmpty());
        });
        return undo;
    }

    private Node redo(ShellViewModel viewModel) {
        IconButton redo = new IconButton(Icons.REDO, texts.text("keys.redo"));
        redo.setId("redo");
        redo.setOnAction(_ -> viewModel.redo());
        viewModel.redoNameProperty().subscribe(name -> {
            redo.setName(texts.text("shell.redo", name) + "  " + keys("Shortcut+Shift+Z"));
            show(redo, !name.isEmpty());
        });
        return redo;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String keys(String keys) {
        return KeyCap.words(KeyCombination.valueOf(keys));
    }
}
