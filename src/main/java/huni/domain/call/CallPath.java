package huni.domain.call;

import huni.domain.checklist.ChecklistItem.Condition;
import huni.domain.checklist.QuickAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which questions are asked, given what was answered. A question with a condition is asked only when the earlier one is
 * asked itself and was answered so. What was answered off the path is kept and counts for nothing.
 */
public final class CallPath {

    private CallPath() {}

    /** A question as far as the path is concerned. */
    public record Step(String item, Optional<Condition> condition) {}

    /**
     * The keys of the questions on the path.
     *
     * @param steps in their order; a condition on a question that does not come earlier is never met
     * @param holding the answer that holds for each question, by its key
     */
    public static Set<String> of(List<Step> steps, Map<String, CallAnswer> holding) {
        Set<String> path = new HashSet<>();
        for (Step step : steps) {
            if (step.condition()
                    .map(condition -> isMet(condition, path, holding))
                    .orElse(true)) {
                path.add(step.item());
            }
        }
        return Set.copyOf(path);
    }

    private static boolean isMet(Condition condition, Set<String> path, Map<String, CallAnswer> holding) {
        return path.contains(condition.item())
                && Optional.ofNullable(holding.get(condition.item()))
                        .filter(answer -> answer.chosen().isSame(QuickAnswer.read(condition.answer())))
                        .isPresent();
    }
}
