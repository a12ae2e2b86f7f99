package huni.ui.board;

import huni.ui.kit.Popover;
import huni.ui.plan.PlanForm;
import huni.ui.plan.PlanFormViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Something small over the board, beside what it belongs to: one at a time. Esc or a click outside gives it up. */
final class FloatingForms extends Pane {

    /** Undo and redo: cards wait here for an answer, and nothing is taken back behind them. */
    private static final List<KeyCombination> UNDO = List.of(
            KeyCombination.valueOf("Shortcut+Z"),
            KeyCombination.valueOf("Shortcut+Shift+Z"),
            KeyCombination.valueOf("Shortcut+Y"));

    private static final double MARGIN = 12;
    private static final double BESIDE = 6;

    private record Shown(
            Region content, Supplier<Bounds> beside, boolean under, BooleanSupplier typed, Runnable givenUp) {}

    private final Region outside = new Region();
    private Optional<Shown> shown = Optional.empty();
    private int turn;

    FloatingForms() {
        getStyleClass().addAll("board-floats", "layers", Popover.OWN_UNDO);
        setPickOnBounds(false);
        setVisible(false);
        outside.getStyleClass().add("board-outside");
        outside.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            event.consume();
            if (shown.filter(now -> now.typed().getAsBoolean()).isEmpty()) {
                giveUp();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                giveUp();
            } else if (UNDO.stream().anyMatch(keys -> keys.match(event))) {
                event.consume();
            }
        });
    }

    /**
     * Shows it, in place of what was shown.
     *
     * @param beside where what it belongs to is now, in the scene
     * @param under whether it opens below that, else to its right
     * @param typed whether something is typed in it: then a click outside, made in passing, does not take it away
     * @param givenUp done when it is closed without an answer
     */
    void show(Region content, Supplier<Bounds> beside, boolean under, BooleanSupplier typed, Runnable givenUp) {
        giveUp();
        turn++;
        content.getStyleClass().addAll("floating", "board-float");
        shown = Optional.of(new Shown(content, beside, under, typed, givenUp));
        getChildren().setAll(outside, content);
        setVisible(true);
        requestLayout();
    }

    /**
     * Shows a form that plans; what is typed in it is there again when it is shown for the same cards.
     *
     * @param back puts the keyboard back
     */
    void show(PlanForm form, PlanFormViewModel plan, Supplier<Bounds> beside, Runnable back) {
        show(form, beside, false, plan.typedProperty()::get, () -> {
            plan.putAside();
            back.run();
        });
        form.focusFirst();
    }

    /**
     * How what is shown next closes because it is done, which may come late: what is shown in its place by then stays.
     *
     * @param back puts the keyboard back
     */
    Runnable closing(Runnable back) {
        int mine = turn + 1;
        return () -> {
            if (turn == mine && shown.isPresent()) {
                close();
                back.run();
            }
        };
    }

    private void close() {
        shown = Optional.empty();
        getChildren().clear();
        setVisible(false);
    }

    private void giveUp() {
        Optional<Shown> was = shown;
        close();
        was.ifPresent(now -> now.givenUp().run());
    }

    @Override
    protected void layoutChildren() {
        outside.resizeRelocate(0, 0, getWidth(), getHeight());
        shown.ifPresent(now -> {
            Region content = now.content();
            double width = Math.min(content.prefWidth(-1), getWidth() - 2 * MARGIN);
            double height = Math.min(content.prefHeight(width), getHeight() - 2 * MARGIN);
            Bounds beside = sceneToLocal(now.beside().get());
            double x = now.under() ? beside.getMinX() : beside.getMaxX() + BESIDE;
            if (!now.under() && x + width > getWidth() - MARGIN) {
                x = beside.getMinX() - BESIDE - width;
            }
            double y = now.under() ? beside.getMaxY() + BESIDE : beside.getMinY();
            content.resizeRelocate(
                    Math.round(Math.clamp(x, MARGIN, Math.max(MARGIN, getWidth() - MARGIN - width))),
                    Math.round(Math.clamp(y, MARGIN, Math.max(MARGIN, getHeight() - MARGIN - height))),
                    width,
                    height);
        });
    }
}
