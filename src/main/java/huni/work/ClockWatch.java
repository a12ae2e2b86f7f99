package huni.work;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.DueQuery;
import huni.domain.pipeline.StageKey;
import java.util.Map;
import java.util.Set;

/**
 * Has the screens look again when the clock alone changes what they show: another day has begun, or the time of a
 * planned step has passed. It reads once a minute what was planned for the minutes that passed, and nothing in between.
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

    /** Tells what listens what differs since it looked last, if anything. Reads the store. The answer is until when. */
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
        return now;
    }
}
