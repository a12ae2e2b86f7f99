package huni.ui.shell;

import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The search field of the top bar, and the list under it while it has the focus. */
final class PaletteView {

    private final PaletteViewModel viewModel;
    private final Texts texts;
    private final TextField field = new TextField();
    private final StackPane box = new StackPane();
    private final VBox list = new VBox();

    PaletteView(PaletteViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        field.setId("search");
        field.setPromptText(texts.text("shell.search"));
        field.setAccessibleText(texts.text("shell.search"));
        field.textProperty().bindBidirectional(viewModel.wordsProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        HBox ornaments = ornaments();
        box.getChildren().addAll(field, ornaments);
        box.getStyleClass().add("palette-field");
        list.getStyleClass().addAll("palette-list", "floating");
        list.setVisible(false);
        list.setManaged(false);
        field.focusedProperty().subscribe(this::open);
        viewModel.rows().addListener((ListChangeListener<PaletteRow>) _ -> fill());
        viewModel.selectedProperty().subscribe(_ -> fill());
    }

    Node field() {
        return box;
    }

    Region list() {
        return list;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private HBox ornaments() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox ornaments = new HBox(Icons.SEARCH.node(), space, new KeyCap(KeyCombination.valueOf("Shortcut+K")));
        ornaments.getStyleClass().add("palette-ornaments");
        ornaments.setMouseTransparent(true);
        return ornaments;
    }

    private void open(boolean focused) {
        list.setVisible(focused);
        if (focused) {
            fill();
        } else {
            viewModel.wordsProperty().set("");
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> viewModel.down();
            case UP -> viewModel.up();
            case ENTER -> choose(viewModel.selectedProperty().get());
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int row) {
        if (row >= 0) {
            leave();
            viewModel.choose(row);
        }
    }

    private void leave() {
        list.setVisible(false);
    }

    private void fill() {
        if (!list.isVisible()) {
            return;
        }
        list.getChildren().clear();
        for (int row = 0; row < viewModel.rows().size(); row++) {
            list.getChildren().add(node(viewModel.rows().get(row), row));
        }
        if (viewModel.rows().isEmpty()) {
            Label nothing = new Label(texts.text("shell.palette.none", viewModel.wordsProperty().get()));
            nothing.setWrapText(true);
            nothing.getStyleClass().addAll("muted", "palette-none");
            list.getChildren().add(nothing);
        }
    }

    private Node node(PaletteRow row, int index) {
        return switch (row) {
            case PaletteRow.Heading heading -> new EllipsisLabel(heading.name(), "palette-heading");
            case PaletteRow.Entry entry -> entry(entry, index);
        };
    }

    private Node entry(PaletteRow.Entry entry, int index) {
        EllipsisLabel name = new EllipsisLabel(entry.name());
        EllipsisLabel detail = new EllipsisLabel(entry.detail(), "muted");
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(entry.icon().node(), name, detail);
        if (!entry.keys().isEmpty()) {
            line.getChildren().add(new KeyCap(KeyCombination.valueOf(entry.keys())));
        }
        line.getStyleClass().add("palette-entry");
        if (index == viewModel.selectedProperty().get()) {
            line.getStyleClass().add("selected");
        }
        line.setOnMousePressed(event -> {
            choose(index);
            event.consume();
        });
        return line;
    }
}
