package huni.domain.call;

import huni.domain.ProspectId;
import huni.domain.checklist.EditionItem;
import huni.domain.pipeline.StageType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call that was finished, as far as figures need it.
 *
 * @param stands the kind of stage in which its prospect stands now
 * @param questions as they were, in their order
 * @param given all answers of this call
 * @param earlier what had been answered before it began
 */
public record FinishedCall(
        ProspectId prospect,
        StageType stands,
        Instant begun,
        List<EditionItem> questions,
        List<CallAnswer> given,
        List<CallAnswer> earlier) {

    public FinishedCall {
        questions = List.copyOf(questions);
        given = List.copyOf(given);
        earlier = List.copyOf(earlier);
    }

    /** The keys of the questions that were asked. */
    public Set<String> path() {
        return CallPath.of(
                questions.stream()
                        .map(question -> new CallPath.Step(question.item(), question.condition()))
                        .toList(),
                HeldCall.last(Stream.concat(earlier.stream(), given.stream()).toList()));
    }

    /** The answer of this call that holds, if it tells something. */
    public Optional<CallAnswer> told(String item) {
        return Optional.ofNullable(HeldCall.last(given).get(item)).filter(CallAnswer::answers);
    }
}
