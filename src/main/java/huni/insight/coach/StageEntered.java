package huni.insight.coach;

import huni.domain.ProspectId;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A prospect's first entry into a stage, on a day that is known.
 *
 * @param trial whether the rate of the step counts it, as in {@link FirstEntry}
 */
record StageEntered(
        ProspectId prospect,
        StageKey stage,
        LocalDate entered,
        boolean trial,
        Optional<LocalDate> advanced,
        Optional<LocalDate> lost) {

    /**
     * What became of it; empty while nobody can know, and of what the rate of the step leaves out.
     *
     * @param days how long the step may take
     */
    Optional<RateCase> outcome(int days, LocalDate today) {
        return trial
                ? KnownOutcome.ofStep(entered, advanced, lost, days, today).map(known -> new RateCase(prospect, known))
                : Optional.empty();
    }
}
