package huni.ui.quota;

import huni.work.Changed;
import java.time.LocalDate;
import java.util.Optional;

/** Where the strip reads its numbers; asked off the screen's thread. */
interface QuotaNumbers {

    /** Whether the numbers take only as long as a few statements do. From any thread, takes no time. */
    default boolean isAtHand() {
        return true;
    }

    /**
     * The numbers as of a day; empty if no quota is set.
     *
     * @param change what was written since they were asked last
     * @param between run again and again as long as that takes; what it throws ends the reading
     */
    Optional<QuotaStripReading> read(LocalDate today, Changed change, Runnable between);
}
