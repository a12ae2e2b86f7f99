package huni.app;

import huni.ui.kit.TaskRunner;
import huni.ui.shell.QuotaStripViewModel;
import huni.work.Workspace;
import java.util.function.Consumer;

/** Keeps the quota strip true: read again after each change. */
final class QuotaStripUpdater {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final QuotaFigures figures;
    private final Consumer<? super Exception> onFailed;
    private boolean reading;
    private boolean outdated;
    private boolean ended;

    QuotaStripUpdater(
            Workspace workspace, TaskRunner tasks, QuotaFigures figures, Consumer<? super Exception> onFailed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.figures = figures;
        this.onFailed = onFailed;
    }

    /** Reads now and after each change, until what is returned is run. */
    Runnable follow(QuotaStripViewModel strip) {
        read(strip);
        Runnable stop = workspace.onChanged(_ -> read(strip));
        return () -> {
            stop.run();
            ended = true;
        };
    }

    /** However many changes come while one reading is under way, one more follows it. */
    private void read(QuotaStripViewModel strip) {
        if (reading) {
            outdated = true;
            return;
        }
        reading = true;
        tasks.run(
                figures::read,
                numbers -> {
                    if (!ended) {
                        strip.stripProperty().set(numbers);
                    }
                    again(strip);
                },
                failure -> {
                    onFailed.accept(failure);
                    again(strip);
                });
    }

    private void again(QuotaStripViewModel strip) {
        reading = false;
        if (outdated && !ended) {
            outdated = false;
            read(strip);
        }
    }
}
