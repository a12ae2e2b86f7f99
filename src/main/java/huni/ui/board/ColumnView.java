package huni.ui.board;

import huni.language.Texts;
import huni.ui.field.ScreenKeys;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Hint;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A column: its head over its cards, or, collapsed, one slim line of words that opens it. */
final class ColumnView extends Region {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");
    private static final double TEXT_SIZE = 13;
    private static final double CARD_HEIGHT = 100;

    private final ColumnViewModel viewModel;
    private final Texts texts;
    private final Runnable toggle;
    private final EllipsisLabel name = new EllipsisLabel("", "column-name");
    private final Label count = new Label();
    private final EllipsisLabel sum = new EllipsisLabel("", "column-quiet");
    private final EllipsisLabel expected = new EllipsisLabel("", "column-quiet");
    private final Button undated = new Button();
    private final Region track = new Region();
    private final Region share = new Region();
    private final IconButton collapse;
    private final IconButton add;
    private final VBox head = new VBox();
    private final Label nobody;
    private final Label slimWords = new Label();
    private final Group slim = new Group(slimWords);
    private final CardStack stack;
    private boolean unfiltered = true;

    /**
     * @param add asks for a new prospect in this column
     * @param undated shows those closed on a day nobody knows
     */
    ColumnView(
            ColumnViewModel viewModel,
            BoardViewModel board,
            Texts texts,
            Motion motion,
            Runnable add,
            Runnable undated) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.toggle = () -> board.layout().collapse(viewModel, !viewModel.isCollapsed());
        this.collapse = new IconButton(Icons.LEFT, "");
        this.add = new IconButton(Icons.ADD, "");
        this.add.setOnAction(_ -> add.run());
        this.undated.setOnAction(_ -> undated.run());
        this.nobody = new Label();
        this.stack = new CardStack(motion, cell -> dress(cell, board), viewModel::look);
        getStyleClass().add("board-column");
        setManaged(false);
        setId("column-" + viewModel.key());
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        buildHead();
        nobody.getStyleClass().add("column-nobody");
        nobody.setWrapText(true);
        slimWords.getStyleClass().add("column-slim");
        slimWords.setRotate(90);
        slim.setMouseTransparent(true);
        getChildren().addAll(head, stack, nobody, slim);
        board.filter().filterProperty().subscribe(asked -> {
            unfiltered = asked.isAll();
            sayNobody();
        });
        viewModel.headProperty().subscribe(this::show);
        viewModel.rowsProperty().subscribe(rows -> {
            stack.show(rows);
            showNobody();
        });
        viewModel.loadedProperty().subscribe(this::showNobody);
        viewModel.collapsedProperty().subscribe(this::collapsed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void buildHead() {
        head.getStyleClass().add("column-head");
        count.getStyleClass().add("column-count");
        count.setMinWidth(USE_PREF_SIZE);
        collapse.getStyleClass().add("column-collapse");
        collapse.setOnAction(_ -> toggle.run());
        track.getStyleClass().add("column-track");
        share.getStyleClass().add("column-share");
        track.setManaged(false);
        share.setManaged(false);
        Region space = new Region();
        Region between = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(between, Priority.ALWAYS);
        add.getStyleClass().add("column-add");
        add.setId("add-" + viewModel.key());
        viewModel.stageProperty().subscribe(stage -> {
            add.setVisible(stage.isOpen());
            add.setManaged(stage.isOpen());
        });
        HBox first = new HBox(name, space, add, collapse, count);
        first.getStyleClass().add("column-line");
        HBox second = new HBox(sum, between, expected);
        second.getStyleClass().add("column-line");
        undated.getStyleClass().setAll("column-undated");
        undated.setId("undated-" + viewModel.key());
        head.getChildren().addAll(first, second, undated, track, share);
        Hint.on(head, this::hint);
        Hint.on(this, () -> isSlim() ? hint() : "");
    }

    ColumnViewModel viewModel() {
        return viewModel;
    }

    CardStack stack() {
        return stack;
    }

    boolean isSlim() {
        return viewModel.isCollapsed();
    }

    /** Which colour of the ramp it has: {@code stage-1} to {@code stage-5}, {@code won}, {@code lost}, {@code parked}. */
    void setColour(String styleClass) {
        getStyleClass().setAll("board-column", styleClass);
    }

    void setTarget(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    /** Where a card of that row would be, in the scene. */
    Bounds slotBounds(int row) {
        return isSlim() ? localToScene(new BoundingBox(0, 0, getWidth(), stack.cardHeight())) : stack.slotBounds(row);
    }

    /** How much larger than usual the text is. */
    double scale() {
        return Math.max(1, name.getFont().getSize() / TEXT_SIZE);
    }

    /** Slim, it shows itself that the keyboard is on it; wide, its card does. */
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private static void dress(CardCell cell, BoardViewModel board) {
        Selection selection = board.selection();
        cell.markTried(cell.prospect().filter(board.moves()::isTried).isPresent());
        cell.mark(
                cell.prospect().filter(selection::isChosen).isPresent(),
                cell.prospect().filter(selection::isCurrent).isPresent());
    }

    private void show(ColumnHead shown) {
        name.setText(shown.name());
        count.setText(shown.count());
        sum.setText(shown.sum());
        expected.setText(shown.expected());
        undated.setText(shown.undated());
        undated.setAccessibleText(shown.name() + ": " + shown.undated());
        undated.setVisible(!shown.undated().isEmpty());
        undated.setManaged(undated.isVisible());
        slimWords.setText(shown.slim());
        sayNobody();
        showNobody();
        add.setName(texts.text("board.add.to", shown.name()));
        collapse.setName(texts.text("board.collapse", shown.name()));
        describe(shown);
        requestLayout();
    }

    private String hint() {
        return viewModel.headProperty().get().hint();
    }

    private void sayNobody() {
        nobody.setText(unfiltered ? viewModel.headProperty().get().nobody() : texts.text("board.column.filtered"));
    }

    private void describe(ColumnHead shown) {
        setAccessibleText(
                isSlim()
                        ? texts.text("board.expand", shown.slim())
                        : texts.text("board.column", shown.name(), shown.count()));
    }

    private void showNobody() {
        boolean nothing = viewModel.loadedProperty().get()
                && stack.others().count() == 0
                && viewModel.rows().count() == 0
                // Cards that wait elsewhere for the answer of a gate are still of this column.
                && viewModel.headProperty().get().cards() == 0;
        nobody.setVisible(nothing && !isSlim());
    }

    private void collapsed(boolean shut) {
        pseudoClassStateChanged(SLIM, shut);
        head.setVisible(!shut);
        stack.setVisible(!shut);
        slim.setVisible(shut);
        setFocusTraversable(shut);
        setAccessibleRole(shut ? AccessibleRole.BUTTON : AccessibleRole.LIST_VIEW);
        describe(viewModel.headProperty().get());
        showNobody();
        requestLayout();
    }

    private void clicked(MouseEvent event) {
        if (isSlim() && event.isStillSincePress()) {
            toggle.run();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (isSlim()
                && ScreenKeys.isPlain(event)
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            toggle.run();
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isSlim()) {
            // A group learns how wide its words are only when it is laid out, which is later.
            slimWords.autosize();
            Bounds words = slim.getLayoutBounds();
            slim.relocate(Math.round((width - words.getWidth()) / 2), 14);
            return;
        }
        double top = 3;
        double headHeight = Math.ceil(head.prefHeight(width));
        head.resizeRelocate(0, top, width, headHeight);
        double inner = width - 24;
        track.resizeRelocate(12, headHeight - 9, inner, 3);
        share.resizeRelocate(
                12,
                headHeight - 9,
                Math.round(inner * viewModel.headProperty().get().share()),
                3);
        stack.setCardHeight(Math.round(CARD_HEIGHT * scale()));
        stack.resizeRelocate(0, top + headHeight, width, Math.max(0, height - top - headHeight - 8));
        nobody.resizeRelocate(12, top + headHeight + 24, width - 24, nobody.prefHeight(width - 24));
    }

    /** Nothing is held any more: every card is where it belongs. */
    void settle() {
        stack.settle();
        showNobody();
    }

    /** Makes room above a row, or closes it. */
    void openGap(OptionalInt row) {
        stack.openGap(row);
        if (row.isPresent()) {
            nobody.setVisible(false);
        } else {
            showNobody();
        }
    }
}
