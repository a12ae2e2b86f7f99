package huni.domain.checklist;

import huni.domain.pipeline.StageKey;
import java.util.List;
import java.util.Optional;

/**
 * A question of a call.
 *
 * @param key stable, unique in the store: {@code first_call.who_signs}
 * @param question in the user's words; empty for a standard one, which the screen translates
 * @param why why we ask it, in the user's words, blank for no reason; empty for the standard reason, if there is one
 * @param position its place in the checklist, from 0
 * @param quickAnswers as {@link QuickAnswer} writes them, in the order of their digits
 * @param condition asked only then; empty for always
 * @param requiredBefore the stage before which it must be answered
 * @param retired no longer asked, kept for its history
 * @param version counts the writes of this row
 */
public record ChecklistItem(
        String key,
        String checklist,
        Fact fact,
        Optional<String> question,
        Optional<String> why,
        int position,
        List<String> quickAnswers,
        Optional<Condition> condition,
        Optional<StageKey> requiredBefore,
        boolean retired,
        long version) {

    public ChecklistItem {
        quickAnswers = List.copyOf(quickAnswers);
    }

    /** A question that is always asked and answered in words. */
    public ChecklistItem(
            String key,
            String checklist,
            Fact fact,
            Optional<String> question,
            Optional<String> why,
            int position,
            long version) {
        this(
                key,
                checklist,
                fact,
                question,
                why,
                position,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                version);
    }

    /**
     * An earlier question and what must have been answered to it.
     *
     * @param answer as {@link QuickAnswer} writes it
     */
    public record Condition(String item, String answer) {}

    /** Its quick answers, read. */
    public List<QuickAnswer> offered() {
        return quickAnswers.stream().map(QuickAnswer::read).toList();
    }

    /** Whether it offers an answer, whatever that is called. */
    public boolean offers(QuickAnswer answer) {
        return offered().stream().anyMatch(answer::isSame);
    }

    /** The same question in other words; blank ones bring the standard words back, if it has any. */
    public ChecklistItem withQuestion(String words) {
        Optional<String> given = Optional.of(words.strip()).filter(w -> !w.isEmpty());
        return new ChecklistItem(
                key, checklist, fact, given, why, position, quickAnswers, condition, requiredBefore, retired, version);
    }

    /** The same with another reason to ask it; a blank one is none. */
    public ChecklistItem withWhy(Optional<String> words) {
        return new ChecklistItem(
                key,
                checklist,
                fact,
                question,
                words.map(String::strip),
                position,
                quickAnswers,
                condition,
                requiredBefore,
                retired,
                version);
    }

    /** The same, finding out something else. */
    public ChecklistItem withFact(Fact other) {
        return new ChecklistItem(
                key,
                checklist,
                other,
                question,
                why,
                position,
                quickAnswers,
                condition,
                requiredBefore,
                retired,
                version);
    }

    /** The same at another place of its checklist. */
    public ChecklistItem withPosition(int place) {
        return new ChecklistItem(
                key, checklist, fact, question, why, place, quickAnswers, condition, requiredBefore, retired, version);
    }

    /** The same with other quick answers. */
    public ChecklistItem withQuickAnswers(List<String> others) {
        return new ChecklistItem(
                key, checklist, fact, question, why, position, others, condition, requiredBefore, retired, version);
    }

    /** The same, asked only then. */
    public ChecklistItem withCondition(Optional<Condition> other) {
        return new ChecklistItem(
                key, checklist, fact, question, why, position, quickAnswers, other, requiredBefore, retired, version);
    }

    /** The same, to be answered before another stage. */
    public ChecklistItem withRequiredBefore(Optional<StageKey> stage) {
        return new ChecklistItem(
                key, checklist, fact, question, why, position, quickAnswers, condition, stage, retired, version);
    }

    /** The same, to be written in the place of the one that was written so often. */
    public ChecklistItem withVersion(long writes) {
        return new ChecklistItem(
                key,
                checklist,
                fact,
                question,
                why,
                position,
                quickAnswers,
                condition,
                requiredBefore,
                retired,
                writes);
    }

    /** The same, no longer asked or asked again. */
    public ChecklistItem withRetired(boolean now) {
        return new ChecklistItem(
                key, checklist, fact, question, why, position, quickAnswers, condition, requiredBefore, now, version);
    }
}
