package huni.domain.checklist;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds of every checklist, whoever writes it: a person in the editor, or a file. */
public final class ChecklistRules {

    /** The digits after them are for those who do not know or will not say. */
    public static final int MOST_ANSWERS = 7;

    /** The digits after them are for the ways in which every call can end. */
    public static final int MOST_OUTCOMES = 5;

    private final Checklist checklist;
    private final Pipeline pipeline;

    private ChecklistRules(Checklist checklist, Pipeline pipeline) {
        this.checklist = checklist;
        this.pipeline = pipeline;
    }

    /**
     * Something wrong.
     *
     * @param item key of the question it is about; empty for the checklist itself
     */
    public record Fault(ChecklistProblem problem, Optional<String> item) {}

    /** The first thing that is wrong with a checklist, if anything is. */
    public static Optional<Fault> fault(Checklist checklist, Pipeline pipeline) {
        ChecklistRules rules = new ChecklistRules(checklist, pipeline);
        return rules.ofHeading()
                .map(problem -> new Fault(problem, Optional.empty()))
                .or(rules::ofQuestions);
    }

    private Optional<ChecklistProblem> ofHeading() {
        ChecklistHeading heading = checklist.heading();
        if (heading.name().isEmpty() && StandardChecklists.of(heading.key()).isEmpty()) {
            return Optional.of(ChecklistProblem.NO_WORDS);
        }
        if (heading.outcomes().size() > MOST_OUTCOMES) {
            return Optional.of(ChecklistProblem.TOO_MANY_OUTCOMES);
        }
        if (hasTwice(heading.outcomes().stream().map(QuickAnswer::read).toList())) {
            return Optional.of(ChecklistProblem.SAME_TWICE);
        }
        return ofStages(heading.opensIn());
    }

    private Optional<ChecklistProblem> ofStages(Collection<StageKey> stages) {
        PipelineKey own = checklist.heading().pipeline();
        return !stages.stream().allMatch(this::isThere)
                ? Optional.of(ChecklistProblem.UNKNOWN_STAGE)
                : stages.stream().allMatch(stage -> pipeline.isIn(own, stage))
                        ? Optional.empty()
                        : Optional.of(ChecklistProblem.OTHER_PIPELINE);
    }

    private Optional<Fault> ofQuestions() {
        return checklist.items().stream()
                .flatMap(item -> of(item).map(problem -> new Fault(problem, Optional.of(item.key()))).stream())
                .findFirst();
    }

    private Optional<ChecklistProblem> of(ChecklistItem item) {
        List<QuickAnswer> answers = item.offered();
        if (item.question().isEmpty() && StandardChecklists.item(item.key()).isEmpty()) {
            return Optional.of(ChecklistProblem.NO_WORDS);
        }
        if (answers.size() > MOST_ANSWERS) {
            return Optional.of(ChecklistProblem.TOO_MANY_ANSWERS);
        }
        if (hasTwice(answers)) {
            return Optional.of(ChecklistProblem.SAME_TWICE);
        }
        if (answers.stream()
                .flatMap(answer -> answer.meaning().stream())
                .anyMatch(told -> told.fact() != item.fact())) {
            return Optional.of(ChecklistProblem.OTHER_FACT);
        }
        Optional<ChecklistProblem> ofGate =
                ofStages(item.requiredBefore().stream().toList());
        if (ofGate.isPresent()) {
            return ofGate;
        }
        return item.retired() ? Optional.empty() : item.condition().flatMap(condition -> of(item, condition));
    }

    private Optional<ChecklistProblem> of(ChecklistItem item, ChecklistItem.Condition condition) {
        Optional<ChecklistItem> on = checklist.find(condition.item());
        if (on.isEmpty()) {
            return Optional.of(ChecklistProblem.UNKNOWN_QUESTION);
        }
        ChecklistItem earlier = on.get();
        if (checklist.items().indexOf(earlier) >= checklist.items().indexOf(item)) {
            return Optional.of(ChecklistProblem.NOT_EARLIER);
        }
        if (earlier.retired()) {
            return Optional.of(ChecklistProblem.NEVER_ASKED);
        }
        return earlier.offers(QuickAnswer.read(condition.answer()))
                ? Optional.empty()
                : Optional.of(ChecklistProblem.UNKNOWN_ANSWER);
    }

    private boolean isThere(StageKey stage) {
        return pipeline.find(stage).isPresent();
    }

    private static boolean hasTwice(List<QuickAnswer> answers) {
        Set<QuickAnswer> seen = new HashSet<>();
        return answers.stream()
                .map(answer -> answer.key().isEmpty() ? answer : QuickAnswer.of(answer.key()))
                .anyMatch(answer -> answer.isEmpty() || !seen.add(answer));
    }
}
