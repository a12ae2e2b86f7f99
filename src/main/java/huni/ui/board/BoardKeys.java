package huni.ui.board;

import huni.domain.prospect.MoveSource;
import huni.ui.field.ScreenKeys;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard on the cards: walking, choosing, picking up and putting down. */
final class BoardKeys {

    private static final int FAR = 1_000_000;

    private final BoardViewModel board;
    private final ColumnsPane pane;
    private final CardDrag drag;
    private final CardMenu menu;
    private final Consumer<CardFace> open;
    private final Consumer<List<CardFace>> plan;
    private final Consumer<CardFace> done;

    BoardKeys(
            BoardViewModel board,
            ColumnsPane pane,
            CardDrag drag,
            CardMenu menu,
            Consumer<CardFace> open,
            Consumer<List<CardFace>> plan,
            Consumer<CardFace> done) {
        this.board = board;
        this.pane = pane;
        this.drag = drag;
        this.menu = menu;
        this.open = open;
        this.plan = plan;
        this.done = done;
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        pane.focusedProperty().subscribe(focused -> {
            if (focused) {
                board.selection().enter();
            } else if (drag.isHeldBy(MoveSource.KEY) && pane.getScene().getFocusOwner() != pane) {
                drag.putBack();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != pane) {
            return;
        }
        if (menu.isShowing()) {
            // What an open menu has no use for stays in it all the same.
            event.consume();
            return;
        }
        // Cards that were lifted with the mouse are put down with the mouse only.
        boolean known = drag.isHeldBy(MoveSource.DRAG) || (drag.isHolding() ? dragging(event) : walking(event));
        if (known) {
            event.consume();
        }
    }

    /**
     * P plans the next step and D ends it: when the letter is typed, since a form that opens when it is pressed would get
     * the letter. W begins or leaves the what-if.
     */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        boolean alone =
                event.getTarget() == pane && !menu.isShowing() && ScreenKeys.isPlain(event) && !drag.isHolding();
        if (alone && letter.equals("w")) {
            event.consume();
            board.moves().whatIf().toggle();
            return;
        }
        boolean known = alone && (letter.equals("p") || letter.equals("d"));
        if (known && !board.selection().cards().isEmpty()) {
            event.consume();
            board.selection().whenChosen(() -> {
                reveal();
                if (letter.equals("p")) {
                    plan.accept(board.selection().cards());
                } else if (board.selection().size() == 1) {
                    done.accept(board.selection().cards().getFirst());
                }
            });
        }
    }

    private boolean dragging(KeyEvent event) {
        if (!ScreenKeys.isPlain(event)) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> drag.step(-1, 0);
            case RIGHT -> drag.step(1, 0);
            case UP -> drag.step(0, -1);
            case DOWN -> drag.step(0, 1);
            case HOME -> drag.step(0, -FAR);
            case END -> drag.step(0, FAR);
            case SPACE, ENTER -> drag.drop();
            case ESCAPE -> drag.putBack();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A key is a command with what belongs to it, and with nothing more that is held. */
    private static boolean isCommand(KeyEvent event) {
        boolean shift = event.isShiftDown();
        boolean shortcut = event.isShortcutDown();
        if (ScreenKeys.isOther(event) || shift && shortcut) {
            return false;
        }
        return switch (event.getCode()) {
            case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> true;
            case SPACE -> !shift;
            case F10 -> shift;
            case L, A -> shortcut;
            default -> !shift && !shortcut;
        };
    }

    private boolean walking(KeyEvent event) {
        if (!isCommand(event)) {
            return false;
        }
        Selection selection = board.selection();
        Optional<ColumnViewModel> slim = selection.currentColumn().filter(ColumnViewModel::isCollapsed);
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (slim.isPresent() && opens) {
            slim.ifPresent(column -> {
                board.layout().collapse(column, false);
                selection.enter(column);
            });
            return true;
        }
        switch (event.getCode()) {
            case LEFT -> selection.cross(-1);
            case RIGHT -> selection.cross(1);
            case UP -> walk(-1, event);
            case DOWN -> walk(1, event);
            case HOME -> walk(-FAR, event);
            case END -> walk(FAR, event);
            case PAGE_UP -> walk(-page(), event);
            case PAGE_DOWN -> walk(page(), event);
            case SPACE -> {
                if (event.isShortcutDown()) {
                    selection.currentColumn().ifPresent(column -> selection.toggle(column, selection.currentRow()));
                } else {
                    selection.whenChosen(this::pickUp);
                }
            }
            case ENTER -> selection.currentCard().ifPresent(open);
            case DELETE, BACK_SPACE ->
                selection.whenChosen(() -> board.moves().whatIf().saving(() -> board.remove(selection.cards())));
            case ESCAPE -> {
                boolean several = selection.size() > 1;
                selection.clear();
                return several;
            }
            case CONTEXT_MENU, F10 -> selection.whenChosen(this::menuOnCard);
            case L -> {
                menu.call();
                return true;
            }
            case A -> selection.all();
            default -> {
                return false;
            }
        }
        reveal();
        return true;
    }

    private void walk(int rows, KeyEvent event) {
        if (event.isShortcutDown()) {
            board.selection().walk(rows);
        } else {
            board.selection().step(rows, event.isShiftDown());
        }
    }

    private int page() {
        return board.selection()
                .currentColumn()
                .flatMap(pane::view)
                .map(view -> view.stack().rowsInSight())
                .orElse(1);
    }

    private void reveal() {
        Selection selection = board.selection();
        selection.currentColumn().ifPresent(column -> pane.reveal(column, selection.currentRow()));
    }

    private void pickUp() {
        Selection selection = board.selection();
        reveal();
        Optional<ColumnView> column = selection.currentColumn().flatMap(pane::view);
        Optional<CardCell> cell = pane.currentCell();
        if (column.isPresent() && cell.isPresent()) {
            Bounds place = cell.orElseThrow().localToScene(cell.orElseThrow().getLayoutBounds());
            drag.lift(
                    selection.cards(),
                    MoveSource.KEY,
                    column.orElseThrow(),
                    cell.orElseThrow(),
                    new Point2D(place.getCenterX(), place.getCenterY()));
            drag.step(0, 0);
        }
    }

    private void menuOnCard() {
        pane.currentCell().ifPresent(cell -> {
            Bounds place = cell.localToScreen(cell.getLayoutBounds());
            menu.show(pane, place.getMinX() + 24, place.getMinY() + 24);
        });
    }

    private void menuAsked(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()
                && !board.selection().cards().isEmpty()
                && !drag.isHolding()
                && DragGesture.cellOf(event.getTarget()).isPresent()) {
            menu.show(pane, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
