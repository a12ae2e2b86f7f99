package huni.ui.board;

import huni.domain.pipeline.StageKey;
import huni.language.Texts;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.field.UnreadColumns;
import huni.ui.field.WhatIfBar;
import huni.ui.gate.GateForm;
import huni.ui.kit.Buttons;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import huni.ui.plan.PlanForm;
import huni.ui.plan.PlanFormViewModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The board on the screen. */
public final class BoardView {

    private final BoardViewModel viewModel;
    private final Texts texts;
    private final BoardExits exits;
    private final StackPane root = new StackPane();
    private final ColumnsPane columns;
    private final BoardToolbar toolbar;
    private final FloatingForms floats = new FloatingForms();
    private Runnable closeAdding = () -> {};
    private Runnable closeGate = () -> {};

    /** The board, with what it shows already being read. */
    public BoardView(BoardViewModel viewModel, Texts texts, Motion motion, BoardExits exits) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.exits = exits;
        columns = new ColumnsPane(viewModel, texts, column -> columnView(column, motion));
        toolbar =
                new BoardToolbar(viewModel, viewModel.shownPipeline(), texts, this::openFilter, columns::requestFocus);
        Pane lifted = new Pane();
        lifted.setMouseTransparent(true);
        lifted.setManaged(false);
        CardDrag drag = new CardDrag(viewModel, columns, lifted, motion, texts);
        CardMenu menu = new CardMenu(viewModel, texts, exits, this::plan, this::done);
        new DragGesture(root, viewModel, columns, drag, face -> exits.open().accept(face.id())).watch();
        new BoardKeys(viewModel, columns, drag, menu, face -> exits.open().accept(face.id()), this::plan, this::done);
        Region unread = new UnreadColumns();
        unread.visibleProperty().bind(Bindings.isEmpty(viewModel.columns()));
        StackPane below = new StackPane(unread, columns, emptyBoard(), nothingFound());
        VBox.setVgrow(below, Priority.ALWAYS);
        WhatIfBar whatIf = new WhatIfBar(viewModel.moves().whatIf(), texts);
        VBox page = new VBox(toolbar, whatIf, below);
        page.getStyleClass().add("board-page");
        root.getStyleClass().add("board");
        root.getChildren().addAll(page, lifted, floats);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, whatIf::pressed);
        viewModel.seenProperty().bind(root.visibleProperty());
        viewModel.gateProperty().subscribe(this::showGate);
        viewModel.moves().parkedProperty().subscribe((_, cards) -> planReturn(cards));
        viewModel.quickAdd().creatingProperty().subscribe((before, now) -> {
            boolean added =
                    before && !now && viewModel.quickAdd().nameProperty().get().isEmpty();
            if (added) {
                closeAdding.run();
            }
        });
    }

    /** What to put into the window. */
    public Parent root() {
        return root;
    }

    /** What has somebody look after the chosen cards; empty where no card is chosen. */
    public Optional<Consumer<Option>> giving() {
        List<CardFace> cards = viewModel.selection().cards();
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(to -> exits.give(cards, to, viewModel.moves().whatIf()));
    }

    /** The pipelines the chosen cards can go to; none where no card is chosen or there is one pipeline alone. */
    public List<Option> otherPipelines() {
        return viewModel.selection().cards().isEmpty()
                ? List.of()
                : viewModel.shownPipeline().others();
    }

    /** Has the chosen cards go on in that pipeline; a closed gate asks. */
    public void toPipeline(Option other) {
        viewModel.moves().toPipeline(viewModel.selection().cards(), other);
    }

    /** Takes out the prospects of the cards that are shown. */
    public void export() {
        viewModel.shown().ifPresent(exits.export());
    }

    /** Asks for the name of a new prospect, in the first open stage or another one. */
    public void addProspect() {
        openColumns().findFirst().ifPresent(this::askToAdd);
    }

    private Stream<ColumnViewModel> openColumns() {
        return viewModel.columns().stream()
                .filter(column -> column.stageProperty().get().isOpen());
    }

    private ColumnView columnView(ColumnViewModel column, Motion motion) {
        return new ColumnView(
                column,
                viewModel,
                texts,
                motion,
                () -> askToAdd(column),
                () -> exits.undated().accept(column.stageProperty().get().type()));
    }

    private void askToAdd(ColumnViewModel to) {
        viewModel.moves().whatIf().saving(() -> addProspect(to));
    }

    private void addProspect(ColumnViewModel to) {
        Map<StageKey, ColumnViewModel> stages = openColumns()
                .collect(Collectors.toMap(ColumnViewModel::key, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        SavedChoice<StageKey> stage = new SavedChoice<>(
                to.key(),
                List.copyOf(stages.keySet()),
                key -> Objects.requireNonNull(stages.get(key))
                        .headProperty()
                        .get()
                        .name(),
                (key, done, _) -> {
                    addTo(key);
                    done.run();
                },
                _ -> {});
        addTo(to.key());
        closeAdding = floats.closing(columns::requestFocus);
        QuickAddForm form = new QuickAddForm(
                viewModel.quickAdd(),
                stage,
                texts,
                prospect -> {
                    closeAdding.run();
                    exits.open().accept(prospect);
                },
                closeAdding);
        floats.show(form, this::addedPlace, false, () -> false, columns::requestFocus);
        form.focusFirst();
    }

    private void addTo(StageKey stage) {
        viewModel.quickAdd().stageProperty().set(Optional.of(stage));
        addedColumn().ifPresent(columns::reveal);
        floats.requestLayout();
    }

    private Optional<ColumnView> addedColumn() {
        return viewModel.quickAdd().stageProperty().get().flatMap(this::column);
    }

    private Optional<ColumnView> column(StageKey stage) {
        return columns.columns().stream()
                .filter(column -> column.viewModel().key().equals(stage))
                .findFirst();
    }

    private Bounds addedPlace() {
        return addedColumn().map(column -> column.slotBounds(0)).orElseGet(this::newCardPlace);
    }

    /** Plans the next step of the cards, at the one the keyboard stands on. */
    private void plan(List<CardFace> cards) {
        viewModel.moves().whatIf().saving(() -> plan(cards, false, columns.currentPlace()));
    }

    /** Asks when parked cards shall come back; without an answer they stay parked. */
    private void planReturn(List<CardFace> cards) {
        Optional<Bounds> at = cards.stream()
                .findFirst()
                .flatMap(card -> column(card.card().stage()))
                .map(column -> column.slotBounds(0));
        plan(cards, true, at);
    }

    private void plan(List<CardFace> cards, boolean parked, Optional<Bounds> at) {
        show(viewModel.planning(cards, parked, floats.closing(columns::requestFocus)), at);
    }

    /** Ends the next step of the card on which the keyboard stands. */
    private void done(CardFace card) {
        viewModel
                .moves()
                .whatIf()
                .saving(() -> viewModel
                        .ending(card, floats.closing(columns::requestFocus))
                        .ifPresent(plan -> show(plan, columns.currentPlace())));
    }

    private void show(PlanFormViewModel plan, Optional<Bounds> at) {
        PlanForm form = new PlanForm(plan, viewModel.formats(), texts);
        floats.show(form, plan, () -> at.orElseGet(this::newCardPlace), columns::requestFocus);
    }

    /** Puts the cursor into the words to filter by. */
    public void focusFilter() {
        toolbar.focusWords();
    }

    private Bounds newCardPlace() {
        return columns.columns().stream()
                .filter(column -> !column.isSlim())
                .findFirst()
                .map(column -> column.slotBounds(0))
                .orElseGet(() -> columns.localToScene(columns.getLayoutBounds()));
    }

    private void openFilter() {
        Region button = toolbar.filterButton();
        Runnable close = floats.closing(button::requestFocus);
        FilterForm form = new FilterForm(viewModel.filter(), texts, close, this::export);
        floats.show(form, () -> button.localToScene(button.getLayoutBounds()), true, () -> false, button::requestFocus);
        form.focusFirst();
    }

    private void showGate(Optional<GateOpener.OpenGate> gate) {
        if (gate.isEmpty()) {
            closeGate.run();
            return;
        }
        closeGate = floats.closing(columns::requestFocus);
        GateOpener.OpenGate gated = gate.orElseThrow();
        GateForm form = new GateForm(gated.form(), texts);
        floats.show(form, () -> place(gated), false, gated.typed(), () -> {
            gated.form().cancel();
            columns.requestFocus();
        });
        form.focusFirst();
    }

    private Bounds place(GateOpener.OpenGate gated) {
        return column(gated.place().stage())
                .map(column -> column.slotBounds(gated.place().row()))
                .orElseGet(() -> columns.localToScene(columns.getLayoutBounds()));
    }

    private Region emptyBoard() {
        Button add = Buttons.primary(texts.text("board.empty.add"), this::addProspect);
        Button bring = Buttons.plain(texts.text("board.empty.import"), exits.importFile());
        Button sample = Buttons.plain(texts.text("board.empty.sample"), exits.lookAtSample());
        add.setId("board-add");
        bring.setId("board-import");
        sample.setId("board-sample");
        EmptyState state = new EmptyState(
                Icons.BOARD, texts.text("board.empty"), texts.text("board.empty.sentence"), add, bring, sample);
        return message(state, viewModel.emptyProperty());
    }

    private Region nothingFound() {
        Button all = Buttons.plain(texts.text("board.filter.all"), viewModel.filter()::resetAll);
        all.setId("board-show-all");
        EmptyState state = new EmptyState(
                Icons.FILTER, texts.text("board.filter.nothing"), texts.text("board.filter.nothing.sentence"), all);
        return message(state, viewModel.nothingFoundProperty());
    }

    private Region message(EmptyState state, javafx.beans.value.ObservableBooleanValue when) {
        state.getStyleClass().add("board-message");
        state.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        state.showWhile(when, columns);
        return state;
    }

    private void pressed(KeyEvent event) {
        if (BoardToolbar.FIND.match(event)) {
            toolbar.focusWords();
            event.consume();
        }
    }
}
