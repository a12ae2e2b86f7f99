package huni.ui.data;

import huni.ui.kit.Cancellation;
import huni.ui.kit.TaskRunner;
import huni.work.imports.ImportMonitor;

/** Tells the page how much of a file was read, each percent once; told on the thread that reads. */
final class WatchedReading implements ImportMonitor {

    private static final int PERCENT = 100;

    private final Cancellation cancellation;
    private final TaskRunner tasks;
    private final ImportCourse course;
    private long told;

    WatchedReading(Cancellation cancellation, TaskRunner tasks, ImportCourse course) {
        this.cancellation = cancellation;
        this.tasks = tasks;
        this.course = course;
    }

    @Override
    public void progressed(long rows, double share) {
        long percent = Math.round(share * PERCENT);
        if (percent > told) {
            told = percent;
            tasks.onScreen(() -> {
                if (!cancellation.isCancelled() && course.isAt(ImportViewModel.Step.READING)) {
                    course.readUpTo(share);
                }
            });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isCancelled();
    }
}
