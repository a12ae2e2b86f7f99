package huni.domain.coach;

import huni.domain.pipeline.StageKey;
import java.util.Optional;

/**
 * What a piece of advice is about; it stays the same when a stage is renamed.
 *
 * @param stage the stage that a step leaves; empty for rules of the whole pipeline
 */
public record AdviceKey(CoachRule rule, Optional<StageKey> stage) {

    /** Of the whole pipeline. */
    public static AdviceKey of(CoachRule rule) {
        return new AdviceKey(rule, Optional.empty());
    }

    /** Of the step out of a stage. */
    public static AdviceKey ofStep(StageKey from) {
        return new AdviceKey(CoachRule.STEP, Optional.of(from));
    }
}
