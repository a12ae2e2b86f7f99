package huni.ui.trash;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The trash: a search, the lines, and below them what can be done with the chosen ones. */
public final class TrashView {

    private static final KeyCombination BRING_BACK = KeyCombination.valueOf("Enter");
    private static final KeyCombination FORGET = KeyCombination.valueOf("Delete");

    private final TrashViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final ListView<TrashLine> list = new ListView<>();
    private final TextField search;

    /** Lays the screen out. */
    public TrashView(TrashViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        root.setId("trash");
        root.getStyleClass().add("trash");
        search = Inputs.entering("trash-search", viewModel.searchProperty(), this::focusList);
        search.setPromptText(texts.text("trash.search"));
        search.setAccessibleText(texts.text("trash.search"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                focusList();
                event.consume();
            }
        });
        list.setId("trash-list");
        list.setAccessibleText(texts.text("trash.title"));
        list.setItems(viewModel.lines());
        list.setCellFactory(_ -> new TrashCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(none());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        Panel panel = new Panel(list);
        panel.getStyleClass().add("trash-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(panel, Priority.ALWAYS);
        root.getChildren().addAll(header(), search, panel, footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.leave();
                event.consume();
            }
        });
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** Puts the keyboard where names are looked for. */
    public void begin() {
        search.requestFocus();
    }

    private void focusList() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }

    private Node none() {
        Label none = new Label();
        none.setId("trash-none");
        none.textProperty().bind(viewModel.noneProperty());
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        return none;
    }

    private void inList(KeyEvent event) {
        if (BRING_BACK.match(event)) {
            viewModel.bringBack(chosen());
            event.consume();
        } else if (FORGET.match(event)) {
            viewModel.forget(chosen());
            event.consume();
        }
    }

    private List<TrashLine> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private Node header() {
        Label title = new EllipsisLabel(texts.text("trash.title"), "page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label summary = new EllipsisLabel("", "muted");
        summary.setId("trash-summary");
        summary.textProperty().bind(viewModel.summaryProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton close = new IconButton(Icons.CLOSE, texts.text("trash.close"));
        close.setId("trash-close");
        close.setOnAction(_ -> viewModel.end());
        Button export = Buttons.withIcon(Buttons.quiet(texts.text("trash.export"), viewModel::save), Icons.EXPORT);
        export.setId("trash-export");
        HBox header = new HBox(title, summary, space, export, close);
        header.getStyleClass().add("trash-header");
        return header;
    }

    private Node footer() {
        Button back = Buttons.withKey(
                Buttons.primary(texts.text("trash.bring_back"), () -> viewModel.bringBack(chosen())),
                Icons.UNDO,
                BRING_BACK);
        back.setId("trash-bring-back");
        Button forget = Buttons.withKey(
                Buttons.plain(texts.text("trash.forget"), () -> viewModel.forget(chosen())), Icons.DELETE, FORGET);
        forget.setId("trash-forget");
        var nothing = Bindings.isEmpty(list.getSelectionModel().getSelectedItems());
        back.disableProperty().bind(nothing);
        forget.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !TrashViewModel.canForget(list.getSelectionModel().getSelectedItems()),
                        list.getSelectionModel().getSelectedItems()));
        HBox footer = new HBox(back, forget);
        footer.getStyleClass().add("trash-header");
        return footer;
    }
}
