package huni.work;

import huni.domain.call.Answer;
import huni.domain.call.AnswerEffect;
import huni.domain.call.CallAnswer;
import huni.domain.call.OpenQuestions;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.QuickAnswer;
import huni.domain.checklist.SkippedQuestion;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Prospect;
import java.util.List;
import java.util.Optional;

/**
 * The gate that checklists put before a stage: what must be answered before it. By whichever way a prospect comes to the
 * stage, it is asked after the gate of the stage itself.
 */
public final class QuestionGate {

    private final Records records;
    private final GateAnswer said;

    /** @param said what was said at both gates */
    public QuestionGate(Records records, GateAnswer said) {
        this.records = records;
        this.said = said;
    }

    /** What was said at the gate of the stage itself. */
    public GateAnswer besides() {
        return said instanceof GateAnswer.Questions questions ? questions.besides() : said;
    }

    /**
     * Writes what was told of a prospect at this gate, with the facts it tells, before the gate of the stage is looked at.
     *
     * @return the prospect as it is then
     */
    public Prospect told(Prospect before) throws RefusedException {
        Prospect now = before;
        if (said instanceof GateAnswer.Questions questions) {
            for (GateAnswer.ToldAnswer answer : questions.told()) {
                now = told(now, answer);
            }
        }
        return now;
    }

    private Prospect told(Prospect before, GateAnswer.ToldAnswer told) throws RefusedException {
        QuickAnswer chosen = QuickAnswer.read(told.chosen());
        Certainty until = records.answers(before.id()).stream()
                .filter(one -> one.item().equals(told.item()))
                .findFirst()
                .map(Answer::certainty)
                .orElse(Certainty.NOT_ASKED);
        Answer answer = OutsideCall.answer(
                records,
                new Answer(
                        before.id(),
                        told.item(),
                        CallAnswer.usualCertainty(chosen, told.note()),
                        told.note().strip(),
                        records.now().instant()),
                chosen.written());
        Prospect after = AnswerEffect.of(answer, until, records.answers(before.id()), records.checklistItems())
                .on(before, chosen, records.now().day());
        if (!after.equals(before)) {
            records.put(after);
            AuthorityFact.tellContacts(records, before, after);
        }
        return records.prospect(before.id());
    }

    /**
     * Refuses while answers are missing and no reason is given; with a reason, what is passed without an answer is kept.
     * The gate of the stage itself is open by now.
     */
    public void pass(Prospect before, StageKey to) throws RefusedException {
        List<ChecklistItem> open = OpenQuestions.of(
                checklists(),
                records.of(before.id(), CallAnswer.class),
                records.pipeline(),
                before.standing().furthest(),
                to);
        if (open.isEmpty()) {
            return;
        }
        Optional<String> reason =
                said instanceof GateAnswer.Questions questions ? questions.reason() : Optional.empty();
        if (reason.isEmpty()) {
            throw new RefusedException(new Refusal.GateClosed(
                    before.id(), before.company(), to, Gate.QUESTIONS, new Refusal.MissingAnswers(open, besides())));
        }
        for (ChecklistItem item : open) {
            records.put(new SkippedQuestion(
                    records.newId(),
                    before.id(),
                    item.key(),
                    to,
                    reason.get(),
                    records.now().instant(),
                    0));
        }
    }

    private List<Checklist> checklists() {
        List<ChecklistItem> items = records.checklistItems();
        return items.stream().noneMatch(item -> item.requiredBefore().isPresent())
                ? List.of()
                : Checklist.of(records.all(ChecklistHeading.class), items);
    }
}
