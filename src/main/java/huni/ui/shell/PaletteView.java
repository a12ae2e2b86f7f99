package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The search field of the top bar, and the list under it while it has the focus. */
final class PaletteView {

    private static final KeyCombination CALL = KeyCombination.valueOf("Shortcut+L");

    private final PaletteViewModel viewModel;
    private final TextField field = new TextField();
    private final StackPane box = new StackPane();
    private final PaletteList list;
    private final FocusReturn focus = new FocusReturn(field);

    private final Runnable leftAlone;

    /** @param leftAlone called when it is left and what had the focus before it is gone, or was nothing */
    PaletteView(PaletteViewModel viewModel, Texts texts, Runnable leftAlone) {
        this.viewModel = viewModel;
        this.leftAlone = leftAlone;
        this.list = new PaletteList(viewModel, texts, this::choose);
        field.setId("search");
        field.setPromptText(texts.text("shell.search"));
        field.setAccessibleText(texts.text("shell.search"));
        field.textProperty().bindBidirectional(viewModel.wordsProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        // Before the press takes the focus.
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> remember());
        field.textProperty().addListener((_, _, _) -> openIfFocused());
        field.focusedProperty().subscribe(this::onFocus);
        viewModel.selectedProperty().subscribe(_ -> field.setAccessibleHelp(selectedName()));
        field.setOnMousePressed(_ -> openIfFocused());
        box.getChildren().addAll(field, ornaments());
        box.getStyleClass().add("palette-field");
    }

    Node field() {
        return box;
    }

    PaletteList list() {
        return list;
    }

    /** Puts the cursor into the field; when it is left by Esc or Enter, the focus goes back to where it was. */
    void focus() {
        remember();
        field.requestFocus();
        field.selectAll();
        openIfFocused();
    }

    private void remember() {
        if (!field.isFocused()) {
            focus.remember();
        }
    }

    private HBox ornaments() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox ornaments = new HBox(Icons.SEARCH.node(), space, new KeyCap(KeyCombination.valueOf("Shortcut+K")));
        ornaments.getStyleClass().add("palette-ornaments");
        ornaments.setMouseTransparent(true);
        return ornaments;
    }

    private void onFocus(boolean focused) {
        list.setVisible(list.isVisible() && focused);
        // When only the window lost the focus, what was typed is still wanted.
        if (!focused
                && field.getScene() != null
                && !field.equals(field.getScene().getFocusOwner())) {
            viewModel.wordsProperty().set("");
        }
    }

    private void openIfFocused() {
        if (field.isFocused() && !list.isVisible()) {
            viewModel.refresh();
        }
        list.setVisible(field.isFocused());
    }

    private void onKey(KeyEvent event) {
        if (CALL.match(event) && list.isVisible()) {
            viewModel.selectedRow().ifPresent(this::call);
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(viewModel::down);
            case UP -> move(viewModel::up);
            case ENTER -> chooseSelected();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** What a screen reader says beside the words: what Enter would choose. */
    private String selectedName() {
        return viewModel.selectedRow().orElse(new PaletteRow.Heading("")) instanceof PaletteRow.Entry entry
                ? entry.name()
                : "";
    }

    private void chooseSelected() {
        if (list.isVisible()) {
            viewModel.whenFound(this::choose);
        }
    }

    /** The first arrow only opens the list. */
    private void move(Runnable step) {
        if (list.isVisible()) {
            step.run();
        }
        openIfFocused();
    }

    private void choose(PaletteRow row) {
        leave();
        viewModel.choose(row);
    }

    private void call(PaletteRow row) {
        if (row instanceof PaletteRow.Entry entry && entry.call().isPresent()) {
            leave();
            entry.call().get().run();
        }
    }

    private void leave() {
        viewModel.wordsProperty().set("");
        list.setVisible(false);
        if (!focus.giveBack()) {
            leftAlone.run();
        }
    }
}
