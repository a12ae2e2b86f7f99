package huni.ui.quota;

import huni.domain.Moment;
import huni.domain.Settings;
import huni.domain.worktime.WorkingTime;
import huni.ui.kit.Cancellation;
import java.util.Optional;

/** Where the screen reads its figures; asked off the screen's thread. */
@FunctionalInterface
interface QuotaFigures {

    /**
     * All of it as of now; empty if they have no quota.
     *
     * @param whose it is
     */
    Optional<QuotaReading> read(
            Moment now, QuotaHolder whose, WorkingTime working, Settings settings, Cancellation cancellation);
}
