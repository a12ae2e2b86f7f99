package huni.ui.quota;

import huni.domain.Moment;
import huni.domain.Settings;
import huni.domain.pipeline.PipelineKey;
import huni.domain.worktime.WorkingTime;
import huni.ui.kit.Cancellation;
import java.util.Optional;

/** Where the screen reads its figures; asked off the screen's thread. */
@FunctionalInterface
interface QuotaFigures {

    /**
     * All of it as of now; empty if no quota is set.
     *
     * @param shown the pipeline whose own quota is meant, if it has one; empty for the one over all
     */
    Optional<QuotaReading> read(
            Moment now, Optional<PipelineKey> shown, WorkingTime working, Settings settings, Cancellation cancellation);
}
