package huni.insight;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaQuery.DaysToWon;
import huni.domain.quota.QuotaQuery.OpenValue;
import java.time.LocalDate;
import java.util.List;

/**
 * When an open prospect is expected to close: on its decision date if that is known and has not passed, else so many days from today as
 * others took from its stage to won, else as many as the stages on its way allow without a touch.
 *
 * @param history days to won of those won so far; steps without any are left out
 */
public record CloseDates(Pipeline pipeline, List<DaysToWon> history, LocalDate today) {

    public LocalDate expected(OpenValue open) {
        return open.decisionBy()
                .filter(day -> !day.isBefore(today))
                .orElseGet(() -> today.plusDays(remaining(open.stage())));
    }

    /** Days that are usually left from a stage. */
    public long remaining(StageKey stage) {
        return history.stream()
                .filter(d -> d.from().equals(stage))
                .mapToLong(DaysToWon::median)
                .findFirst()
                .orElseGet(() -> ownDays(pipeline.stage(stage)));
    }

    private long ownDays(Stage from) {
        return pipeline.stages().stream()
                .filter(s -> s.isOpen() && !s.retired() && s.position() >= from.position())
                .mapToLong(Stage::staleAfterDays)
                .sum();
    }
}
