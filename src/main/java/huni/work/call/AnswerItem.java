package huni.work.call;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.call.Answer;
import huni.domain.call.AnswerEffect;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.Prospect;
import huni.work.AuthorityFact;
import huni.work.Operation;
import huni.work.OutsideCall;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A question of a checklist answered. The fact it is bound to becomes as certain as the answer, if it was less; it
 * becomes less certain only if it rested on this very answer. A note becomes the fact's own words.
 *
 * @param item key of the question
 * @param note what was said; may be empty
 * @param leadsTo what is done with it in the same step: the purchase it tells of, the step it promises
 */
public record AnswerItem(
        ProspectId prospect, String item, Certainty certainty, String note, Optional<Operation<?>> leadsTo)
        implements Operation<Answer> {

    /** An answer that leads to nothing more. */
    public AnswerItem(ProspectId prospect, String item, Certainty certainty, String note) {
        this(prospect, item, certainty, note, Optional.empty());
    }

    @Override
    public OperationName name() {
        return OperationName.ANSWER;
    }

    @Override
    public Answer apply(Records records) throws RefusedException {
        Prospect before = records.prospect(prospect);
        records.about(before.company());
        Optional<Answer> old = records.answers(prospect).stream()
                .filter(a -> a.item().equals(item))
                .findFirst();
        Answer answer = OutsideCall.answer(
                records,
                new Answer(
                        prospect, item, certainty, note.strip(), records.now().instant()),
                old.map(Answer::chosen).orElse(QuickAnswer.NONE).written());
        Certainty until = old.map(Answer::certainty).orElse(Certainty.NOT_ASKED);
        Prospect after = AnswerEffect.of(answer, until, records.answers(prospect), records.checklistItems())
                .on(before, records.now().day());
        after = asked(records, after);
        if (!after.equals(before)) {
            records.put(after);
            AuthorityFact.tellContacts(records, before, after);
        }
        if (leadsTo.isPresent()) {
            leadsTo.get().apply(records);
        }
        return answer;
    }

    /** What is told now is no longer what they did not tell. */
    private Prospect asked(Records records, Prospect known) {
        Set<KeyFact> left = new HashSet<>(known.notTold());
        records.checklistItems().stream()
                .filter(question -> question.key().equals(item) && certainty != Certainty.NOT_ASKED)
                .flatMap(question -> question.fact().key().stream())
                .forEach(left::remove);
        return known.withNotTold(left);
    }
}
