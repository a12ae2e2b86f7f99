package huni.architecture.planted.ui.shell;

import huni.architecture.planted.work.TaskHelper;
import huni.architecture.planted.work.Workspace;

record Shell(TaskHelper task) {

    Runnable undo(Workspace workspace) {
        return workspace::undo;
    }
}
