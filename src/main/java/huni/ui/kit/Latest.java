package huni.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Reads of one thing, of which only the newest counts: what an older one found out is dropped. For the screen's thread. */
public final class Latest {

    private final TaskRunner tasks;
    private long newest;

    /** A line of reads that run on these tasks. */
    public Latest(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** Reads, and makes every earlier read of this line an older one. */
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        long mine = ++newest;
        tasks.run(
                work,
                result -> {
                    if (mine == newest) {
                        onDone.accept(result);
                    }
                },
                failure -> {
                    if (mine == newest) {
                        onFailed.accept(failure);
                    }
                });
    }

    /** Makes every read under way an older one, so that nothing of it arrives. */
    public void drop() {
        newest++;
    }
}
