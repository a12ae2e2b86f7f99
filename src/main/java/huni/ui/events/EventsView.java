package huni.ui.events;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.gate.GateDeed;
import huni.ui.gate.GateForm;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The events on the left, the one that is chosen on the right, with what can be done about it by a key each. */
public final class EventsView {

    private static final String TAKE = "1";
    private static final String LEAVE = "2";
    private static final String WHOM = "3";
    private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+Enter");

    private final EventsViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final ListView<EventLine> list = new ListView<>();
    private final VBox detail = new VBox();
    private final VBox matches = new VBox();
    private final TextField search;
    private boolean following;

    /** Lays the screen out. */
    public EventsView(EventsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        root.setId("events");
        root.getStyleClass().add("events");
        search = Inputs.entering("events-search", viewModel.searchProperty(), this::enter);
        search.setPromptText(texts.text("events.search"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        list.setId("events-list");
        list.setAccessibleText(texts.text("events.title"));
        list.setItems(viewModel.lines());
        list.setCellFactory(_ -> new EventCell(texts));
        list.getSelectionModel().selectedIndexProperty().subscribe((_, now) -> chosen(now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        Panel left = new Panel(list);
        left.getStyleClass().add("events-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        detail.getStyleClass().addAll("panel", "events-detail");
        matches.getStyleClass().add("events-matches");
        HBox middle = new HBox(left, detail);
        middle.getStyleClass().add("events-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().addAll(header(), middle, footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (ALL.match(event)) {
                viewModel.submit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.cancel();
                event.consume();
            }
        });
        viewModel.found().subscribe(this::showMatches);
        showMatches();
        viewModel.selectedProperty().subscribe(now -> follow(now.intValue()));
        viewModel.lines().subscribe(this::showDetail);
        viewModel.gateProperty().subscribe((_, gate) -> showGate(gate));
        showDetail();
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** Puts the keyboard at the first event. */
    public void begin() {
        list.requestFocus();
    }

    private Node header() {
        Label title = new EllipsisLabel(texts.text("events.title"), "page-title");
        Label summary = new EllipsisLabel("", "muted");
        summary.setId("events-summary");
        summary.textProperty().bind(viewModel.summaryProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton close = new IconButton(Icons.CLOSE, texts.text("events.close"));
        close.setId("events-close");
        close.setOnAction(_ -> viewModel.cancel());
        HBox header = new HBox(title, summary, space, close);
        header.getStyleClass().add("events-header");
        return header;
    }

    private Node footer() {
        Button submit =
                Buttons.withKey(Buttons.primary(texts.text("events.submit"), viewModel::submit), Icons.DONE, ALL);
        submit.setId("events-submit");
        submit.disableProperty().bind(viewModel.writingProperty());
        HBox footer = new HBox(submit, Inputs.complaint(viewModel.problemProperty()));
        footer.getStyleClass().add("events-header");
        return footer;
    }

    private void chosen(int place) {
        if (!following && place >= 0) {
            viewModel.select(place);
        }
    }

    private void follow(int place) {
        following = true;
        if (place >= 0) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 3));
        }
        following = false;
        showDetail();
    }

    private void showDetail() {
        detail.getChildren().clear();
        viewModel.shown().ifPresent(line -> {
            detail.getChildren().add(wrapped(line.face().title(), "section"));
            detail.getChildren().add(wrapped(line.face().when(), "medium"));
            if (!line.face().where().isEmpty()) {
                detail.getChildren().add(wrapped(line.face().where(), "muted"));
            }
            if (!line.company().isEmpty()) {
                detail.getChildren().add(wrapped(texts.text("events.with", line.company()), "medium"));
            }
            if (!line.face().asked().isEmpty()) {
                detail.getChildren().add(wrapped(line.face().asked(), "muted"));
            }
            if (line.canBeTaken()) {
                detail.getChildren().add(choices(line));
            }
            if (line.choosesWhom()) {
                detail.getChildren().addAll(new Field(texts.text("events.whom"), search), matches);
            }
        });
    }

    /** What is asked before an appointment stands in place of its event until it is answered or given up. */
    private void showGate(Optional<GateFormViewModel> gate) {
        if (gate.isPresent()) {
            GateForm form = new GateForm(gate.get(), GateDeed.TAKE, texts);
            detail.getChildren().setAll(form);
            form.focusFirst();
        } else {
            showDetail();
            list.requestFocus();
        }
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node choices(EventLine line) {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("choice-chips");
        choices.getChildren()
                .addAll(
                        chip("events-take", "events.take", TAKE, line.choice() == EventLine.Choice.TAKEN, this::take),
                        chip(
                                "events-leave",
                                "events.leave",
                                LEAVE,
                                line.choice() == EventLine.Choice.LEFT,
                                viewModel::leave));
        if (line.choosesWhom()) {
            choices.getChildren().add(chip("events-whom", "events.choose", WHOM, false, search::requestFocus));
        }
        return choices;
    }

    private Chip chip(String id, String words, String key, boolean on, Runnable action) {
        Chip chip = new Chip(texts.text(words));
        chip.setId(id);
        chip.setKey(key);
        chip.setSelected(on);
        chip.setOnAction(_ -> {
            list.requestFocus();
            action.run();
        });
        return chip;
    }

    private void take() {
        if (!viewModel.take()) {
            search.requestFocus();
        }
    }

    private void enter() {
        if (viewModel.choose(0)) {
            list.requestFocus();
        }
    }

    private void showMatches() {
        matches.getChildren()
                .setAll(IntStream.range(0, viewModel.found().size())
                        .mapToObj(this::match)
                        .toList());
    }

    private Node match(int place) {
        Button match = Buttons.plain(viewModel.found().get(place), () -> {
            viewModel.choose(place);
            list.requestFocus();
        });
        match.setMaxWidth(Double.MAX_VALUE);
        match.setMinWidth(0);
        return match;
    }

    private void inList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            take();
            event.consume();
        }
    }

    private void inSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            matches.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    /** By what is typed, so that a key does the same on every layout and on the numpad. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Runnable> deed = switch (event.getCharacter()) {
            case TAKE -> Optional.of(this::take);
            case LEAVE -> Optional.of(viewModel::leave);
            case WHOM -> viewModel.shown().filter(EventLine::choosesWhom).map(_ -> search::requestFocus);
            default -> Optional.empty();
        };
        deed.ifPresent(run -> {
            run.run();
            event.consume();
        });
    }
}
