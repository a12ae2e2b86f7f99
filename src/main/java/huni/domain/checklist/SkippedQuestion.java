package huni.domain.checklist;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.util.UUID;

/**
 * A question that had to be answered before a stage, and was passed without an answer.
 *
 * @param item key of the question
 * @param stage the stage that was entered
 * @param reason why, in the user's words; never blank
 * @param version counts the writes of this row
 */
public record SkippedQuestion(
        UUID id, ProspectId prospect, String item, StageKey stage, String reason, Instant at, long version) {

    /** The same, of another prospect that is the same one. */
    public SkippedQuestion of(ProspectId other) {
        return new SkippedQuestion(id, other, item, stage, reason, at, version);
    }
}
