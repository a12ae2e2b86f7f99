package huni.ui.quota;

import huni.domain.ProspectId;
import huni.insight.MoveTrial;
import huni.work.Changed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the strip reads its numbers; asked off the screen's thread. */
interface QuotaNumbers {

    /**
     * The numbers as of a day; empty if they have no quota.
     *
     * @param whose they are
     * @param change what was written since they were asked last
     * @param between run again and again as long as that takes; what it throws ends the reading
     */
    Optional<QuotaStripReading> read(LocalDate today, QuotaHolder whose, Changed change, Runnable between);

    /** The sales of the period that was read last, whatever their value; none if no quota is set. */
    default List<ProspectId> sales() {
        return List.of();
    }

    /** What the numbers that were read last would be after a trial; empty if no quota is set. */
    default Optional<QuotaStripReading> tried(MoveTrial trial, Runnable between) {
        return Optional.empty();
    }
}
