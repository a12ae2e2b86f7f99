package huni.work;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.DueQuery;
import huni.domain.pipeline.StageKey;
import java.util.Map;
import java.util.Set;

/**
 * Makes the screens read again when only the time has changed what they show: a new day began, or the time of a planned
 * step passed. Once a minute it queries the steps planned for the minutes since the last query.
 */
public final class ClockWatch {

    private final Workspace workspace;
    private final DueQuery due;
    private volatile Moment seen;

    public ClockWatch(Workspace workspace, DueQuery due) {
        this.workspace = workspace;
        this.due = due;
        this.seen = workspace.now();
    }

    /** Whether another minute has begun since it looked last. Reads nothing. */
    public boolean isAnotherMinute() {
        return !workspace.now().minute().equals(seen.minute());
    }

    /**
     * Reports to the listeners what has changed since the last call, if anything. Reads the store.
     *
     * @return the time up to which it has looked
     */
    public synchronized Moment look() {
        Moment before = seen;
        Moment now = workspace.now();
        seen = now;
        if (!now.day().equals(before.day()) || now.minute().isBefore(before.minute())) {
            workspace.lookAgain();
        } else {
            Map<ProspectId, StageKey> passed = due.planned(before.minute(), now.minute());
            if (!passed.isEmpty()) {
                workspace.lookAgain(passed.keySet(), Set.copyOf(passed.values()));
            }
        }
        workspace.minuteBegins(now);
        return now;
    }
}
