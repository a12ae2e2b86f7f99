package huni.domain.call;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions that must be answered before a stage and are not: the gate that a checklist puts before it. */
public final class OpenQuestions {

    private OpenQuestions() {}

    /**
     * What is missing on the way from the furthest step reached to a step. A question that is not on the path of what was
     * answered is not missing; neither are those of a retired checklist. Who does not know or will not say has not answered.
     *
     * @param given all answers of the prospect, in calls and outside
     */
    public static List<ChecklistItem> of(
            List<Checklist> checklists, List<CallAnswer> given, Pipeline pipeline, StageKey furthest, StageKey to) {
        Map<String, CallAnswer> holding = HeldCall.last(given);
        List<ChecklistItem> open = new ArrayList<>();
        for (Checklist checklist : checklists) {
            if (!checklist.heading().retired()) {
                checklist.asked().stream()
                        .filter(item -> item.requiredBefore()
                                .filter(stage -> pipeline.isOnTheWay(stage, furthest, to))
                                .isPresent())
                        .filter(item -> path(checklist, holding).contains(item.key()))
                        .filter(item -> !isAnswered(item, holding))
                        .forEach(open::add);
            }
        }
        return List.copyOf(open);
    }

    private static Set<String> path(Checklist checklist, Map<String, CallAnswer> holding) {
        return CallPath.of(
                checklist.asked().stream()
                        .map(item -> new CallPath.Step(item.key(), item.condition()))
                        .toList(),
                holding);
    }

    private static boolean isAnswered(ChecklistItem item, Map<String, CallAnswer> holding) {
        return Optional.ofNullable(holding.get(item.key()))
                .filter(CallAnswer::answers)
                .isPresent();
    }
}
