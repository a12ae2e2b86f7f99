package huni.app;

import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.field.WhatIf;
import huni.ui.kit.Latest;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.shell.ShellViewModel;
import huni.work.Changed;
import huni.work.Ledger.Steps;
import huni.work.Workspace;
import java.util.function.Consumer;

/** Keeps the names of what undo and redo would do true in a window. */
final class UndoNames {

    private final Workspace workspace;
    private final DomainWords words;
    private final Notices notices;
    private final Consumer<? super Exception> onFailed;
    private final WhatIf whatIf;
    private final Texts texts;
    private final Latest reads;

    /** Those of a window. */
    static UndoNames of(WindowParts parts) {
        return new UndoNames(
                parts.workspace(), parts.tasks(), parts.texts(), parts.notices(), parts.failures(), parts.whatIf());
    }

    UndoNames(
            Workspace workspace,
            TaskRunner tasks,
            Texts texts,
            Notices notices,
            Consumer<? super Exception> onFailed,
            WhatIf whatIf) {
        this.workspace = workspace;
        this.words = new DomainWords(texts);
        this.notices = notices;
        this.onFailed = onFailed;
        this.whatIf = whatIf;
        this.texts = texts;
        this.reads = new Latest(tasks);
    }

    /** Reads them now and after each change, until what is returned is run; a message's own undo goes with each change. */
    Runnable follow(ShellViewModel shell) {
        refresh(shell);
        whatIf.onProperty().subscribe((_, _) -> refresh(shell));
        whatIf.trialsProperty().subscribe((_, _) -> refresh(shell));
        whatIf.coveredProperty().subscribe((_, _) -> refresh(shell));
        return workspace.onWritten((Changed _) -> {
            notices.expire();
            refresh(shell);
        });
    }

    private void refresh(ShellViewModel shell) {
        reads.run(workspace::steps, steps -> show(shell, steps), onFailed);
    }

    private void show(ShellViewModel shell, Steps steps) {
        if (whatIf.undoesTrials()) {
            boolean none = whatIf.trialsProperty().get().isEmpty();
            shell.undoNameProperty().set(none ? "" : texts.text("whatif.trial"));
            shell.redoNameProperty().set("");
            return;
        }
        shell.undoNameProperty().set(steps.undo().map(words::step).orElse(""));
        shell.redoNameProperty().set(steps.redo().map(words::step).orElse(""));
    }
}
