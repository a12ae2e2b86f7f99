package huni.insight;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaQuery.DaysToWon;
import huni.domain.quota.QuotaQuery.OpenValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When an open prospect is expected to close: on its decision date if that is known, else so many days from today as
 * others took from its stage to won, else as many as the stages on its way allow without a touch.
 *
 * @param history days to won of those won so far; steps without any are left out
 */
public record CloseDates(Pipeline pipeline, List<DaysToWon> history, LocalDate today) {

    public LocalDate expected(OpenValue open) {
        return open.decisionBy().orElseGet(() -> today.plusDays(remaining(open.stage())));
    }

    /** The open stages from which a prospect without a decision date is expected to close in the period. */
    public Set<StageKey> closingIn(DaySpan period) {
        return pipeline.stages().stream()
                .filter(stage -> stage.isOpen() && period.contains(today.plusDays(remaining(stage.key()))))
                .map(Stage::key)
                .collect(Collectors.toUnmodifiableSet());
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
