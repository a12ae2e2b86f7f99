package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import huni.insight.JourneyFilter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param owner whose prospects are counted; empty for everybody's
 * @param created the days of creation
 * @param past the day at whose end the stock is shown; empty for now
 */
record FunnelWish(
        PipelineKey pipeline,
        Optional<PersonId> owner,
        DaySpan created,
        JourneyFilter filter,
        Optional<LocalDate> past) {}
