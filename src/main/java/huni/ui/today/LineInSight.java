package huni.ui.today;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Keeps the selected line of a list in sight: the keyboard is never at a line that is not seen. Where the list was
 * scrolled away from it with the mouse, lines that change leave it where it is.
 */
final class LineInSight {

    private static final int ABOVE = 3;

    private final ListView<?> list;
    private boolean leaves;

    LineInSight(ListView<?> list) {
        this.list = list;
        list.heightProperty().subscribe((before, now) -> {
            int selected = list.getSelectionModel().getSelectedIndex();
            if (now.doubleValue() < before.doubleValue() && selected >= 0 && isShown(selected)) {
                Optional.ofNullable(list.getScene()).ifPresent(scene -> afterLayout(scene, selected));
            }
        });
    }

    /** The lines are about to change; whether the selected one comes into sight after that depends on what is seen now. */
    void beforeChange() {
        int index = list.getSelectionModel().getSelectedIndex();
        leaves = index >= 0 && !isShown(index);
    }

    /** The line that is selected now. */
    void follow(int index) {
        if (leaves) {
            leaves = false;
            return;
        }
        show(index);
        // A list guesses how high its lines are until it has drawn them, and moves once more when it knows.
        Optional.ofNullable(list.getScene()).ifPresent(scene -> afterLayout(scene, index));
    }

    private void afterLayout(Scene scene, int index) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (list.getSelectionModel().getSelectedIndex() == index) {
                    show(index);
                }
            }
        });
        Platform.requestNextPulse();
    }

    private void show(int index) {
        // The lines may have changed since the cells were last put in their places.
        list.layout();
        if (!isShown(index)) {
            list.scrollTo(Math.max(0, index - ABOVE));
        }
    }

    /** Whole: a line that is cut is scrolled to. */
    private boolean isShown(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            return first != null
                    && last != null
                    && (index > first.getIndex() || index == first.getIndex() && first.getLayoutY() >= 0)
                    && (index < last.getIndex()
                            || index == last.getIndex()
                                    && last.getLayoutY() + last.getHeight() <= flow.getHeight() + 1);
        }
        return false;
    }
}
