package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.prospect.MoveSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Choosing, dragging and opening cards with the mouse. Followed with filters on the whole board, so that it is the
 * same whichever node is under the pointer, and goes on outside the column in which it began.
 */
final class DragGesture {

    private static final double THRESHOLD = 6;

    /** The card on which the mouse button went down, until it is dragged. Its cell may show another card by now. */
    private record Pressed(ProspectId prospect, ColumnView column, Point2D at, boolean decideOnRelease) {}

    private final Node root;
    private final BoardViewModel board;
    private final ColumnsPane pane;
    private final CardDrag drag;
    private final EdgeScroll edges;
    private final Consumer<CardFace> open;
    private Optional<Pressed> pressed = Optional.empty();

    /** @param root the whole board */
    DragGesture(Node root, BoardViewModel board, ColumnsPane pane, CardDrag drag, Consumer<CardFace> open) {
        this.root = root;
        this.board = board;
        this.pane = pane;
        this.drag = drag;
        this.open = open;
        this.edges = new EdgeScroll(pane, drag);
    }

    /** Watches everything that happens on the board. */
    void watch() {
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        root.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> letGoUnseen());
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> cell(event).ifPresent(drag::warmUp));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            letGoUnseen();
        }
        if (drag.isHolding()) {
            event.consume();
            return;
        }
        Optional<CardCell> cell = cell(event);
        Optional<ColumnView> column = cell.flatMap(this::column);
        pressed = Optional.empty();
        if (cell.isEmpty() || column.isEmpty()) {
            return;
        }
        pane.requestFocus();
        CardCell pressedCell = cell.orElseThrow();
        ColumnView where = column.orElseThrow();
        int row = where.stack().rowOf(pressedCell);
        boolean chosen = pressedCell
                .face()
                .filter(face -> board.selection().isChosen(face.id()))
                .isPresent();
        if (event.isShortcutDown()) {
            board.selection().toggle(where.viewModel(), row);
        } else if (event.isShiftDown()) {
            board.selection().extend(where.viewModel(), row);
        } else if (!chosen) {
            board.selection().choose(where.viewModel(), row);
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            boolean later = chosen && !event.isShortcutDown() && !event.isShiftDown();
            Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
            pressed = pressedCell.prospect().map(prospect -> new Pressed(prospect, where, at, later));
        }
    }

    private void drag(MouseEvent event) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (!drag.isHolding()) {
            pressed.filter(start -> start.at().distance(at) > THRESHOLD).ifPresent(this::lift);
        }
        if (drag.isHeldBy(MoveSource.DRAG)) {
            boolean covered = isCovered(event);
            drag.follow(at.getX(), at.getY(), covered);
            if (covered) {
                edges.rest();
            } else {
                edges.follow(at.getX(), at.getY());
            }
            event.consume();
        }
    }

    /** Whether something lies over the board at the pointer, such as an open prospect. */
    private boolean isCovered(MouseEvent event) {
        @Nullable Node under = event.getPickResult().getIntersectedNode();
        if (under == null || !root.contains(root.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            return false;
        }
        while (under != null && !root.equals(under)) {
            under = under.getParent();
        }
        return under == null;
    }

    private void lift(Pressed start) {
        pressed = Optional.empty();
        start.column()
                .stack()
                .cellOf(start.prospect())
                .ifPresent(cell -> cell.face().ifPresent(face -> {
                    List<CardFace> chosen = board.selection().isChosen(face.id())
                            ? board.selection().cards()
                            : List.of(face);
                    drag.lift(chosen, MoveSource.DRAG, start.column(), cell, start.at());
                }));
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        // Where the button is let go counts, also when the last moves before it never arrived.
        drag(event);
        edges.rest();
        Optional<Pressed> was = pressed;
        pressed = Optional.empty();
        if (drag.isHeldBy(MoveSource.DRAG)) {
            if (event.isAltDown()) {
                board.moves().whatIf().begin();
            }
            drag.drop();
            event.consume();
        } else {
            was.filter(Pressed::decideOnRelease).ifPresent(this::chooseOnly);
        }
    }

    private void chooseOnly(Pressed start) {
        ColumnViewModel column = start.column().viewModel();
        int row = column.rows().rowOf(start.prospect());
        if (row >= 0) {
            board.selection().choose(column, row);
        }
    }

    /** Ends a drag whose button was released outside the window, where the release is not reported. */
    private void letGoUnseen() {
        if (drag.isHeldBy(MoveSource.DRAG)) {
            edges.rest();
            drag.putBack();
        }
    }

    private void click(MouseEvent event) {
        Optional<CardCell> cell = cell(event);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            cell.flatMap(CardCell::face).ifPresent(open);
        } else if (cell.isEmpty() && event.isStillSincePress()) {
            board.selection().clear();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drag.isHolding()) {
            edges.rest();
            pressed = Optional.empty();
            drag.putBack();
            event.consume();
        }
    }

    private static Optional<CardCell> cell(MouseEvent event) {
        return cellOf(event.getTarget());
    }

    /** The card that a node is part of. */
    static Optional<CardCell> cellOf(Object target) {
        @Nullable Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof CardCell)) {
            node = node.getParent();
        }
        return node instanceof CardCell cell && cell.face().isPresent() ? Optional.of(cell) : Optional.empty();
    }

    private Optional<ColumnView> column(CardCell cell) {
        @Nullable Node node = cell;
        while (node != null && !(node instanceof ColumnView)) {
            node = node.getParent();
        }
        return node instanceof ColumnView column ? Optional.of(column) : Optional.empty();
    }
}
