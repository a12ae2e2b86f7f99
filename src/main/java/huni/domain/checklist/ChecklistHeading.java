package huni.domain.checklist;

import huni.domain.Keys;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import java.util.List;
import java.util.Optional;

/**
 * A checklist but for its questions.
 *
 * @param key stable: {@code first_call}
 * @param name in the user's words; empty for a standard one, which the screen translates
 * @param position its place among the others, from 0
 * @param opensIn the stages in which it is offered first
 * @param outcomes how its calls can end, as they are kept, in the order of their digits
 * @param retired no longer offered, kept for its history
 * @param version counts the writes of this row
 */
public record ChecklistHeading(
        String key,
        Optional<String> name,
        int position,
        PipelineKey pipeline,
        List<StageKey> opensIn,
        List<String> outcomes,
        boolean retired,
        long version) {

    public ChecklistHeading {
        opensIn = List.copyOf(opensIn);
        outcomes = List.copyOf(outcomes);
    }

    /** One for the first pipeline, offered in no stage. */
    public static ChecklistHeading of(String key, Optional<String> name, int position) {
        return new ChecklistHeading(key, name, position, PipelineKey.FIRST, List.of(), List.of(), false, 0);
    }

    /** One more in the user's words, behind the others, whose calls end as most do. */
    public static ChecklistHeading added(String name, List<ChecklistHeading> others) {
        String key = Keys.of(
                name, "checklist", others.stream().map(ChecklistHeading::key).toList());
        int position =
                others.stream().mapToInt(ChecklistHeading::position).max().orElse(-1) + 1;
        return of(key, Optional.of(name.strip()).filter(n -> !n.isEmpty()), position)
                .withOutcomes(List.of(
                        QuickAnswer.of("talked").written(),
                        QuickAnswer.of("not_interested").written()));
    }

    /** The same under another name; a blank one brings the standard name back, if it has any. */
    public ChecklistHeading withName(String other) {
        Optional<String> given = Optional.of(other.strip()).filter(n -> !n.isEmpty());
        return new ChecklistHeading(key, given, position, pipeline, opensIn, outcomes, retired, version);
    }

    /** The same at another place among the checklists. */
    public ChecklistHeading withPosition(int place) {
        return new ChecklistHeading(key, name, place, pipeline, opensIn, outcomes, retired, version);
    }

    /** The same, offered first in these stages. */
    public ChecklistHeading withOpensIn(List<StageKey> stages) {
        return new ChecklistHeading(key, name, position, pipeline, stages, outcomes, retired, version);
    }

    /** The same for another pipeline. */
    public ChecklistHeading withPipeline(PipelineKey other) {
        return new ChecklistHeading(key, name, position, other, opensIn, outcomes, retired, version);
    }

    /** The same with other ways to end. */
    public ChecklistHeading withOutcomes(List<String> others) {
        return new ChecklistHeading(key, name, position, pipeline, opensIn, others, retired, version);
    }

    /** The same, to be written in the place of the one that was written so often. */
    public ChecklistHeading withVersion(long writes) {
        return new ChecklistHeading(key, name, position, pipeline, opensIn, outcomes, retired, writes);
    }

    /** The same, no longer offered or offered again. */
    public ChecklistHeading withRetired(boolean now) {
        return new ChecklistHeading(key, name, position, pipeline, opensIn, outcomes, now, version);
    }
}
