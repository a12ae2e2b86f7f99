package huni.architecture.planted.ui.board;

import huni.architecture.planted.store.Rows;
import huni.architecture.planted.work.TaskHelper;

/** A view that does the work itself. */
public final class BoardView {

    private final TaskHelper task;
    private final Rows rows;

    BoardView(TaskHelper task, Rows rows, int a, int b, int c, int d, int e, int f) {
        this.task = task;
        this.rows = rows;
    }

    boolean isEmpty() {
        return task.hashCode() == rows.hashCode();
    }
}
