package huni.domain.checklist;

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
 * @param outcomes how its calls can end, in the order of their digits
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
}
