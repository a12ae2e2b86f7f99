package huni.app;

import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.ui.shell.QuotaStripViewModel;
import huni.work.Workspace;
import java.util.function.Consumer;

/** Keeps the quota strip true: read again after each change, the last reading counts. */
final class StripFollower {

    private final Workspace workspace;
    private final Latest reading;
    private final QuotaFigures figures;
    private final Consumer<? super Exception> onFailed;

    StripFollower(
            Workspace workspace, TaskRunner tasks, QuotaFigures figures, Consumer<? super Exception> onFailed) {
        this.workspace = workspace;
        this.reading = new Latest(tasks);
        this.figures = figures;
        this.onFailed = onFailed;
    }

    /** Reads now and after each change, until what is returned is run. */
    Runnable follow(QuotaStripViewModel strip) {
        read(strip);
        Runnable stop = workspace.onChanged(_ -> read(strip));
        return () -> {
            stop.run();
            reading.drop();
        };
    }

    private void read(QuotaStripViewModel strip) {
        reading.run(figures::read, strip.stripProperty()::set, onFailed);
    }
}
