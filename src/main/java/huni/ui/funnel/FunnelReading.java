package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.insight.Funnel;
import huni.insight.Movement;
import huni.insight.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the screen shows, as figures.
 *
 * @param today the day they were read
 * @param movement of two weeks, the later one last
 * @param undated how many prospects have no created date
 * @param latest when the newest prospect was created; empty if none has a date
 */
record FunnelReading(
        LocalDate today,
        Pipeline pipeline,
        Funnel funnel,
        Movement movement,
        Snapshot snapshot,
        long undated,
        Optional<LocalDate> latest) {

    /** The days whose prospects the funnel shows. */
    DaySpan created() {
        return funnel.created();
    }
}
