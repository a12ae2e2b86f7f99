package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Patience;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the palette offers, under its field. The field keeps the focus and moves the selection. */
final class PaletteList extends ScrollPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PaletteViewModel viewModel;
    private final Texts texts;
    private final Consumer<PaletteRow> onChosen;
    private final VBox lines = new VBox();
    private final Patience patience = new Patience(this::fill);
    private final Label busy = new Label();

    PaletteList(PaletteViewModel viewModel, Texts texts, Consumer<PaletteRow> onChosen) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.onChosen = onChosen;
        getStyleClass().addAll("palette-list", "floating");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setVisible(false);
        viewModel.rows().addListener((ListChangeListener<PaletteRow>) _ -> fill());
        busy.setText(texts.text("shell.palette.searching"));
        busy.setGraphic(Icons.STALE.node());
        busy.getStyleClass().addAll("muted", "palette-none");
        viewModel.searchingProperty().subscribe(searching -> {
            if (searching) {
                patience.begin();
            } else {
                patience.end();
            }
            fill();
        });
        viewModel.selectedProperty().subscribe(row -> select(row.intValue()));
        visibleProperty().subscribe(_ -> fill());
    }

    /** Nothing is made, and styled, of what nobody sees. */
    private void fill() {
        if (!isVisible()) {
            return;
        }
        lines.getChildren().clear();
        for (int row = 0; row < viewModel.rows().size(); row++) {
            lines.getChildren().add(line(viewModel.rows().get(row), row));
        }
        boolean searching = viewModel.searchingProperty().get();
        if (searching && patience.isOver()) {
            lines.getChildren().add(busy);
        } else if (viewModel.rows().isEmpty() && !searching) {
            Label nothing = new Label(
                    texts.text("shell.palette.none", viewModel.wordsProperty().get()));
            nothing.setWrapText(true);
            nothing.getStyleClass().addAll("muted", "palette-none");
            lines.getChildren().add(nothing);
        }
        setVvalue(0);
    }

    private void select(int row) {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == row);
        }
        if (row >= 0 && row < lines.getChildren().size()) {
            reveal(lines.getChildren().get(row).getBoundsInParent());
        }
    }

    private void reveal(Bounds line) {
        double hidden = lines.getHeight() - getViewportBounds().getHeight();
        double top = getVvalue() * hidden;
        if (hidden > 0 && line.getMinY() < top) {
            setVvalue(line.getMinY() / hidden);
        } else if (hidden > 0 && line.getMaxY() > top + getViewportBounds().getHeight()) {
            setVvalue((line.getMaxY() - getViewportBounds().getHeight()) / hidden);
        }
    }

    private Node line(PaletteRow row, int index) {
        return switch (row) {
            case PaletteRow.Heading heading -> new EllipsisLabel(heading.name(), "palette-heading");
            case PaletteRow.Entry entry -> entry(entry, index);
        };
    }

    private Node entry(PaletteRow.Entry entry, int index) {
        EllipsisLabel detail = new EllipsisLabel(entry.detail(), "muted");
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        // The name is what is looked for: it is whole before anything else has room.
        detail.setPrefWidth(0);
        HBox line = new HBox(entry.icon().node(), new EllipsisLabel(entry.name()), detail);
        if (!entry.keys().isEmpty()) {
            line.getChildren().add(new KeyCap(KeyCombination.valueOf(entry.keys())));
        }
        line.getStyleClass().add("palette-entry");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(entry.name() + " " + entry.detail());
        line.pseudoClassStateChanged(
                SELECTED, index == viewModel.selectedProperty().get());
        line.setOnMousePressed(event -> {
            onChosen.accept(entry);
            event.consume();
        });
        return line;
    }
}
