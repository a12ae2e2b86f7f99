package huni.ui.list;

import huni.domain.dossier.ProspectRow;
import huni.ui.field.ScreenKeys;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The keyboard and the mouse on the lines: walking, choosing, the menu. As on the board. */
final class LineGestures {

    private static final int FAR = 1_000_000_000;

    private final ListView<ProspectLine> view;
    private final ProspectsViewModel list;
    private final ChosenMenu menu;
    private final Consumer<List<ProspectRow>> plan;

    /** @param plan plans the next step of prospects */
    LineGestures(
            ListView<ProspectLine> view, ProspectsViewModel list, ChosenMenu menu, Consumer<List<ProspectRow>> plan) {
        this.view = view;
        this.list = list;
        this.menu = menu;
        this.plan = plan;
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouse);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        list.chosen().changesProperty().subscribe(_ -> list.chosen().only().ifPresent(this::stand));
    }

    /** Goes to a line, and chooses it. */
    void choose(int line) {
        stand(line);
        list.chosen().choose(line);
    }

    private void stand(int line) {
        if (view.getSelectionModel().getSelectedIndex() != line) {
            view.getSelectionModel().clearAndSelect(line);
            view.getFocusModel().focus(line);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case UP -> walk(-1, event);
            case DOWN -> walk(1, event);
            case HOME -> walk(-FAR, event);
            case END -> walk(FAR, event);
            case PAGE_UP -> walk(-linesInSight(), event);
            case PAGE_DOWN -> walk(linesInSight(), event);
            default -> known = ScreenKeys.isPlain(event) ? plain(event.getCode()) : chord(event);
        }
        if (known) {
            event.consume();
        }
    }

    private boolean plain(KeyCode key) {
        switch (key) {
            case DELETE, BACK_SPACE -> list.chosen().whenChosen(() -> list.remove(list.targets(line())));
            case CONTEXT_MENU -> list.chosen().whenChosen(this::menuOnLine);
            case ESCAPE -> {
                return chooseOnlyThis();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean chord(KeyEvent event) {
        boolean shift = event.isShiftDown();
        if (ScreenKeys.isOther(event) || shift && event.isShortcutDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.F10 && shift) {
            list.chosen().whenChosen(this::menuOnLine);
        } else if (event.getCode() == KeyCode.A && !shift) {
            list.chosen().all();
        } else if (event.getCode() == KeyCode.SPACE && !shift && line() >= 0) {
            list.chosen().toggle(line());
        } else {
            return false;
        }
        return true;
    }

    /** Esc gives up that several are chosen; where one is, it is for others to hear. */
    private boolean chooseOnlyThis() {
        boolean several = list.chosen().size() > 1;
        if (several) {
            list.chosen().choose(Math.max(0, line()));
        }
        return several;
    }

    /** P plans the next step: when the letter is typed, since a form that opens when it is pressed would get the letter. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equalsIgnoreCase("p")
                && ScreenKeys.isPlain(event)
                && !list.targets(line()).isEmpty()) {
            event.consume();
            list.chosen().whenChosen(() -> plan.accept(list.targets(line())));
        }
    }

    private int line() {
        return view.getSelectionModel().getSelectedIndex();
    }

    private void walk(int by, KeyEvent event) {
        int last = view.getItems().size() - 1;
        if (last < 0) {
            return;
        }
        int to = Math.clamp((long) line() + by, 0, last);
        stand(to);
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(to);
        }
        list.look(to);
        if (event.isShiftDown()) {
            list.chosen().extend(to);
        } else if (!event.isShortcutDown()) {
            list.chosen().choose(to);
        }
    }

    private int linesInSight() {
        return cellUnder(view.lookup(".line-cell"))
                .map(cell -> Math.max(1, (int) (view.getHeight() / cell.getHeight()) - 1))
                .orElse(1);
    }

    private void mouse(MouseEvent event) {
        Optional<LineCell> cell = cellUnder(event.getTarget()).filter(found -> !found.isEmpty());
        if (cell.isEmpty()) {
            return;
        }
        view.requestFocus();
        int line = cell.get().getIndex();
        boolean chosen = cell.map(LineCell::getItem)
                .filter(item -> list.chosen().isChosen(item.id()))
                .isPresent();
        stand(line);
        if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
            list.chosen().toggle(line);
        } else if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
            list.chosen().extend(line);
        } else if (event.getButton() == MouseButton.PRIMARY || !chosen) {
            list.chosen().choose(line);
        }
        event.consume();
    }

    private static Optional<LineCell> cellUnder(@Nullable Object target) {
        @Nullable Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof LineCell)) {
            node = node.getParent();
        }
        return node instanceof LineCell cell ? Optional.of(cell) : Optional.empty();
    }

    private void menuOnLine() {
        List<ProspectRow> rows = list.targets(line());
        if (rows.isEmpty()) {
            return;
        }
        Node owner = view.lookupAll(".line-cell").stream()
                .filter(node -> node instanceof LineCell cell && cell.getIndex() == line())
                .findFirst()
                .orElse(view);
        var place = owner.localToScreen(owner.getLayoutBounds());
        menu.of(rows).show(view, place.getMinX() + 24, place.getCenterY());
    }

    private void menuAsked(ContextMenuEvent event) {
        List<ProspectRow> rows = list.targets(line());
        if (!event.isKeyboardTrigger()
                && !rows.isEmpty()
                && cellUnder(event.getTarget()).isPresent()) {
            list.chosen()
                    .whenChosen(() -> menu.of(list.targets(line())).show(view, event.getScreenX(), event.getScreenY()));
            event.consume();
        }
    }
}
