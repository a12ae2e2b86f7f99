package huni.ui.today;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.owner.MineChip;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Panel;
import huni.ui.plan.PlanForm;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
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

/**
 * Lays out the day: the list, above it what can be done with the selected line, each with its key, and beside it the form
 * that plans. A line is also moved by dragging it onto one of those.
 */
public final class TodayView {

    private static final KeyCombination CALL = KeyCombination.valueOf("Shortcut+L");
    /** In the size of the title. */
    private static final double ROOM_FOR_FLOW = 62;

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final TodayViewModel viewModel;
    private final Texts texts;
    private final Formats formats;
    private final boolean calls;
    private final VBox root = new VBox();
    private final ListView<TodayLine> list = new ListView<>();
    private final FlowPane bar = new FlowPane();
    private final VBox beside = new VBox();
    private final ScrollPane side = new ScrollPane(beside);
    private final Button spread;
    private final StackPane main = new StackPane();
    private final FlowPanels flow;
    private final Node nothing;
    private final Node full;
    private final Label title = new EllipsisLabel("", "page-title");
    private final LineInSight inSight;
    private boolean following;
    private boolean isFormShown;

    /**
     * Lays it out.
     *
     * @param flow what stands beside the list while there is room and no form is open
     */
    public TodayView(TodayViewModel viewModel, FlowPanels flow, Texts texts, Formats formats) {
        this.viewModel = viewModel;
        this.flow = flow;
        this.texts = texts;
        this.formats = formats;
        this.calls = viewModel.calls();
        this.spread = spread();
        this.inSight = new LineInSight(list);
        root.getStyleClass().add("today");
        nothing = EmptyDay.of(viewModel.reads().owner(), texts);
        full = new Panel(list);
        full.getStyleClass().add("today-panel");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        side.getStyleClass().add("today-side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        HBox table = new HBox(main, side);
        table.getStyleClass().add("today-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(head(), bar, table);
        list();
        bar.getStyleClass().add("today-bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        viewModel.reads().shownProperty().bind(root.visibleProperty());
        viewModel.lines().addListener((ListChangeListener<TodayLine>) _ -> showPlace());
        viewModel.titleProperty().subscribe(_ -> showPlace());
        viewModel.formProperty().subscribe(this::showForm);
        flow.onTold(this::showSide);
        root.widthProperty().subscribe(_ -> showSide());
        title.fontProperty().subscribe(_ -> showSide());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (calls && CALL.match(event) && viewModel.call()) {
                event.consume();
            }
        });
    }

    /** The screen. */
    public Parent root() {
        return root;
    }

    private Node head() {
        title.textProperty().bind(viewModel.titleProperty());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label summary = new Label();
        summary.getStyleClass().add("muted");
        summary.setMinWidth(0);
        summary.setId("today-summary");
        summary.textProperty().bind(viewModel.summaryProperty());
        String counts = texts.text("today.summary.counts");
        summary.setTooltip(new Tooltip(counts));
        summary.setAccessibleHelp(counts);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node mine = MineChip.of("today-mine", viewModel.reads().owner(), texts);
        HBox head = new HBox(title, summary, space, mine, spread);
        head.getStyleClass().add("today-head");
        if (calls) {
            Button call = Buttons.withKey(Buttons.plain("", viewModel::call), Icons.PHONE, CALL);
            call.textProperty().bind(Bindings.createStringBinding(this::callWords, viewModel.lines()));
            call.setId("today-call");
            head.getChildren().add(call);
        }
        return head;
    }

    private String callWords() {
        long count = viewModel.lines().stream()
                .flatMap(line -> line.toCall().stream())
                .distinct()
                .count();
        return count == 0 ? texts.text("today.call.start") : texts.text("today.call.count", count);
    }

    /** It is about all that is late, not about the line that is chosen; so it stands apart from what is done with a line. */
    private Button spread() {
        Button button = Buttons.plain(texts.text("today.spread"), () -> {
            list.requestFocus();
            viewModel.spread();
        });
        button.setId("today-spread");
        button.setGraphic(new HBox(new KeyCap(spreadKey().toUpperCase(texts.locale()))));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private void list() {
        list.setId("today-list");
        list.getStyleClass().add("keyboard-start");
        list.setAccessibleText(texts.text("today.list"));
        list.setItems(viewModel.lines());
        list.setCellFactory(_ -> new TodayCell(viewModel, texts));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> chosen(index.intValue()));
        viewModel.selectedProperty().subscribe(index -> follow(index.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** A heading is passed over in the direction in which the keyboard goes. */
    private void chosen(int index) {
        if (following || index < 0) {
            return;
        }
        int before = viewModel.selectedProperty().get();
        boolean down = index > before || index == 0;
        boolean heading = list.getItems().get(index) instanceof TodayLine.Heading;
        viewModel.goTo(heading ? down ? index + 1 : index - 1 : index);
        showBar();
    }

    private void follow(int index) {
        following = true;
        if (index < 0) {
            inSight.beforeChange();
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            inSight.follow(index);
        }
        following = false;
        showBar();
    }

    /** That nothing is to be done is known only when the day was read. */
    private void showPlace() {
        boolean empty =
                !viewModel.titleProperty().get().isEmpty() && viewModel.lines().isEmpty();
        main.getChildren().setAll(empty ? nothing : full);
        showSide();
        showBar();
    }

    private void showBar() {
        bar.getChildren().clear();
        viewModel
                .selectedEntry()
                .ifPresent(entry -> entry.verbs().stream()
                        .filter(verb -> verb != TodayVerb.CALL)
                        .sorted()
                        .forEach(verb -> bar.getChildren().add(chip(entry, verb))));
        Inputs.show(spread, viewModel.lines().stream().anyMatch(line -> line.group() == Group.OVERDUE));
    }

    private Chip chip(Entry entry, TodayVerb verb) {
        Chip chip = chip(TodayCell.words(texts, entry.group(), verb), verb.key(), () -> viewModel.perform(entry, verb));
        chip.setId("today-" + verb.name().toLowerCase(Locale.ROOT));
        chip.setOnMouseDragEntered(_ -> chip.pseudoClassStateChanged(DROP, true));
        chip.setOnMouseDragExited(_ -> chip.pseudoClassStateChanged(DROP, false));
        chip.setOnMouseDragReleased(_ -> viewModel.perform(verb));
        return chip;
    }

    private Chip chip(String words, String key, Runnable action) {
        Chip chip = new Chip(words);
        chip.setKey(key.toUpperCase(texts.locale()));
        chip.setOnAction(_ -> {
            chip.setSelected(false);
            list.requestFocus();
            action.run();
        });
        return chip;
    }

    private String spreadKey() {
        return texts.text("today.spread.key");
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && plain) {
            viewModel.open();
            event.consume();
        }
    }

    /** By what is typed, so that a key does the same on every layout and on the numpad. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(texts.locale());
        if (event.isShortcutDown() || event.isAltDown() || typed.isEmpty()) {
            return;
        }
        if (typed.equals(spreadKey())) {
            viewModel.spread();
            event.consume();
            return;
        }
        viewModel
                .selectedEntry()
                .flatMap(entry -> entry.verbs().stream()
                        .filter(verb -> verb.key().equals(typed))
                        .findFirst())
                .ifPresent(verb -> {
                    event.consume();
                    viewModel.perform(verb);
                });
    }

    private void showForm(Optional<PlanFormViewModel> opened) {
        boolean was = isFormShown;
        isFormShown = opened.isPresent();
        showSide();
        opened.ifPresentOrElse(
                model -> {
                    PlanForm form = new PlanForm(model, formats, texts);
                    beside.getChildren().setAll(new Panel(form));
                    form.focusFirst();
                },
                () -> {
                    beside.getChildren().setAll(flow.root());
                    if (was) {
                        list.requestFocus();
                    }
                });
    }

    /** A form is always shown; what only informs is where there is room for it, and beside an empty day where there is any. */
    private void showSide() {
        double room = ROOM_FOR_FLOW * title.getFont().getSize();
        boolean told = flow.isTold() || main.getChildren().contains(full);
        Inputs.show(side, isFormShown || told && root.getWidth() >= room);
    }
}
