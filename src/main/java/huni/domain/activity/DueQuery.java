package huni.domain.activity;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.time.LocalDateTime;
import java.util.Map;

/** What is planned, by its time. Removed prospects are in none of it. */
public interface DueQuery {

    /**
     * The prospects with something planned for a time of those minutes, and the stage each stands in.
     *
     * @param from the first minute, in the workspace's time zone
     * @param until the minute after the last one, of the same day; not before {@code from}
     */
    Map<ProspectId, StageKey> planned(LocalDateTime from, LocalDateTime until);
}
