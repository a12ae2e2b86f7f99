package huni.app;

import huni.language.DomainWords;
import huni.ui.kit.Latest;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.shell.ShellViewModel;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Ledger.Steps;
import huni.work.Outcome;
import huni.work.Workspace;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Undo and redo of the window: their names as they change, and doing them. */
final class UndoSteps {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final DomainWords words;
    private final Notices notices;
    private final Consumer<? super Exception> onFailed;
    private final Latest reads;

    UndoSteps(
            Workspace workspace,
            TaskRunner tasks,
            DomainWords words,
            Notices notices,
            Consumer<? super Exception> onFailed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.words = words;
        this.notices = notices;
        this.onFailed = onFailed;
        this.reads = new Latest(tasks);
    }

    /** Keeps the names of the window's undo and redo true from now on, until what is returned is run. */
    Runnable follow(ShellViewModel shell) {
        refresh(shell);
        return workspace.onChanged((Changed _) -> {
            notices.expire();
            refresh(shell);
        });
    }

    void undo() {
        perform(workspace::undo);
    }

    void redo() {
        perform(workspace::redo);
    }

    private void perform(Callable<Outcome<Label>> step) {
        tasks.write(
                step,
                outcome -> {
                    if (outcome instanceof Outcome.Refused<Label>(var refusal)) {
                        notices.problem(words.refusal(refusal));
                    }
                },
                onFailed);
    }

    private void refresh(ShellViewModel shell) {
        reads.run(workspace::steps, steps -> show(shell, steps), onFailed);
    }

    private void show(ShellViewModel shell, Steps steps) {
        shell.undoNameProperty().set(steps.undo().map(words::operation).orElse(""));
        shell.redoNameProperty().set(steps.redo().map(words::operation).orElse(""));
    }
}
