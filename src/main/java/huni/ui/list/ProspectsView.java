package huni.ui.list;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.LabelMenu;
import huni.ui.field.ScreenKeys;
import huni.ui.field.owner.MineChip;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import huni.ui.kit.Preferences;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list of prospects. Enter or a double click opens one, Ctrl+F goes to the filter, F6 to the heads of the columns. */
public final class ProspectsView {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination CALL = KeyCombination.valueOf("Shortcut+L");

    private final ProspectsViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final ListView<ProspectLine> list = new ListView<>();
    private final TextField words = new TextField();
    private final FlowPane chips = new FlowPane();
    private final List<Node> labels;
    private final Chip mine;
    private final StackPane place = new StackPane();
    private final ColumnsHead head;
    private final Button chosen = new Button();
    private final ChosenMenu menu;
    private final LineGestures gestures;

    /**
     * Lays the list out.
     *
     * @param preferences keep how wide the columns are
     */
    public ProspectsView(ProspectsViewModel viewModel, Texts texts, Motion motion, Preferences preferences) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.labels = List.of(
                LabelMenu.ofSources("source-filter", viewModel.filter().labels(), texts),
                LabelMenu.ofTags("tag-filter", viewModel.filter().labels(), texts),
                new OwnerMenu(viewModel.filter(), texts));
        this.mine = MineChip.of("prospects-mine", viewModel.filter().owner(), texts);
        root.getStyleClass().add("prospects");
        list.setId("prospects-list");
        list.getStyleClass().add("keyboard-start");
        list.setAccessibleText(texts.text("prospects.title"));
        list.setItems(viewModel.lines());
        ListColumns columns = new ListColumns(list.widthProperty(), preferences);
        viewModel.filter().owner().peopleProperty().subscribe(people -> columns.showOwners(people.isTeam()));
        head = new ColumnsHead(list, viewModel.filter(), columns, texts);
        list.setCellFactory(_ -> new LineCell(columns, viewModel, texts));
        ChosenForms forms = new ChosenForms(viewModel, texts, motion, this::placeOfForms, list::requestFocus);
        menu = new ChosenMenu(viewModel, texts, forms);
        gestures = new LineGestures(list, viewModel, menu, forms::plan);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chips.getStyleClass().add("prospects-chips");
        chips.setMinHeight(Region.USE_PREF_SIZE);
        viewModel.choices().subscribe(this::showChips);
        viewModel.filter().stagesProperty().subscribe(_ -> showChips());
        ThumbLength.keep(list);
        VBox table = new VBox(head, list);
        table.getStyleClass().addAll("panel", "prospects-table");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(place, Priority.ALWAYS);
        viewModel.countProperty().subscribe(_ -> showPlace(table));
        viewModel.settledProperty().subscribe(_ -> showPlace(table));
        viewModel.filter().filteredProperty().subscribe(_ -> showPlace(table));
        // As high as a line of chips before there are any, and as high as all their lines where the window is narrow.
        Region line = new Region();
        line.getStyleClass().add("prospects-chips-line");
        root.getChildren().addAll(title(), new StackPane(line, chips), place);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                words.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.F6 && ScreenKeys.isPlain(event)) {
                head.takeKeyboard();
                event.consume();
            } else {
                back(event);
            }
        });
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    private Node title() {
        Label title = new EllipsisLabel("", "page-title");
        Label count = new Label();
        count.setId("prospects-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        viewModel.countProperty().subscribe(number -> {
            count.setText(number.longValue() < 0 ? "" : texts.text("prospects.count", number.longValue()));
            count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        Button all = Buttons.withIcon(Buttons.quiet(texts.text("prospects.all"), viewModel::showAll), Icons.CLOSE);
        all.setId("prospects-all");
        Button back = Buttons.withIcon(Buttons.quiet(texts.text("prospects.back"), viewModel::back), Icons.LEFT);
        back.setId("prospects-back");
        back.setTooltip(new Tooltip("Esc"));
        viewModel.filter().behindProperty().subscribe(behind -> {
            back.setVisible(behind.isPresent());
            back.setManaged(behind.isPresent());
            title.setText(behind.orElseGet(() -> texts.text("prospects.title")));
            all.setVisible(behind.isPresent());
            all.setManaged(behind.isPresent());
        });
        words.setId("prospects-words");
        words.setPromptText(texts.text("prospects.words"));
        words.setAccessibleText(texts.text("prospects.words"));
        words.getStyleClass().add("prospects-words");
        words.textProperty().bindBidirectional(viewModel.filter().wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::wordsKey);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buildChosen();
        Button export =
                Buttons.withIcon(Buttons.quiet(texts.text("prospects.export"), viewModel::export), Icons.EXPORT);
        export.setId("prospects-export");
        HBox row = new HBox(back, title, count, all, chosen, space, export, words);
        row.getStyleClass().add("prospects-title");
        return row;
    }

    /** How many are chosen, if more than one is, and what can be done with all of them. */
    private void buildChosen() {
        chosen.setId("prospects-chosen");
        chosen.getStyleClass().addAll("chip", "prospects-chosen");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        chosen.setMnemonicParsing(false);
        chosen.setGraphic(Icons.DOWN.node());
        chosen.setContentDisplay(ContentDisplay.RIGHT);
        chosen.setTooltip(new Tooltip(texts.text("prospects.chosen.keys")));
        chosen.setOnAction(_ -> viewModel
                .chosen()
                .whenChosen(() -> menu.of(viewModel.chosen().rows()).show(chosen, Side.BOTTOM, 0, 4)));
        viewModel.chosen().changesProperty().subscribe(_ -> {
            int size = viewModel.chosen().size();
            chosen.setText(texts.text("prospects.chosen", size));
            Inputs.show(chosen, size > 1);
        });
    }

    /** Under how many are chosen, else under the line. */
    private Node placeOfForms() {
        return chosen.isVisible()
                ? chosen
                : list.lookupAll(".line-cell").stream()
                        .filter(node -> node instanceof LineCell cell && cell.isSelected())
                        .findFirst()
                        .orElse(words);
    }

    private void wordsKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                gestures.choose(0);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (words.getText().isEmpty()) {
                // Not kept: it also closes what is open over the place.
                list.requestFocus();
            } else {
                words.clear();
                event.consume();
            }
        }
    }

    private void showChips() {
        chips.getChildren().setAll(mine);
        chips.getChildren().addAll(viewModel.choices().stream().map(this::chip).toList());
        chips.getChildren().addAll(labels);
    }

    private Chip chip(ProspectsViewModel.StageChoice stage) {
        Chip chip = new Chip(stage.name());
        chip.setId("stage-filter-" + stage.key().value());
        chip.setSelected(viewModel.filter().stagesProperty().get().contains(stage.key()));
        chip.setOnAction(_ -> {
            viewModel.filter().toggle(stage.key());
            Optional.ofNullable(chips.lookup("#" + chip.getId())).ifPresent(Node::requestFocus);
        });
        return chip;
    }

    private void showPlace(Node table) {
        boolean none = viewModel.countProperty().get() == 0;
        if (none && !viewModel.settledProperty().get()) {
            // Nobody was found by what is not asked any more: until it is read anew, nothing is known of the rest.
            return;
        }
        boolean narrowed = viewModel.filter().filteredProperty().get()
                || viewModel.filter().behindProperty().get().isPresent();
        chips.setVisible(!none || narrowed);
        words.setVisible(!none || narrowed);
        if (none) {
            place.getChildren().setAll(narrowed ? nothingFound() : nothingYet());
        } else if (!place.getChildren().contains(table)) {
            boolean hadFocus = place.isFocusWithin();
            place.getChildren().setAll(table);
            if (hadFocus) {
                list.requestFocus();
            }
        }
    }

    private Node nothingFound() {
        return new EmptyState(
                Icons.SEARCH,
                texts.text("prospects.none.title"),
                texts.text(viewModel.filter().isOfMineAlone() ? "prospects.none.mine" : "prospects.none.sentence"),
                Buttons.plain(texts.text("prospects.none.clear"), viewModel.filter()::clear));
    }

    private Node nothingYet() {
        return new EmptyState(
                Icons.PROSPECTS,
                texts.text("prospects.empty.title"),
                texts.text("prospects.empty.sentence"),
                Buttons.primary(texts.text("prospects.empty.new"), viewModel::newProspect),
                Buttons.plain(texts.text("prospects.empty.import"), viewModel::importFile));
    }

    private void key(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER && ScreenKeys.isPlain(event);
        if (opens && !list.getSelectionModel().isEmpty()) {
            viewModel.open(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (CALL.match(event) && !list.getSelectionModel().isEmpty()) {
            viewModel.call(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else {
            // The list ends an edit with Esc, though it has none, and tells nobody above.
            back(event);
        }
    }

    private void back(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && viewModel.filter().behindProperty().get().isPresent()) {
            viewModel.back();
            event.consume();
        }
    }
}
