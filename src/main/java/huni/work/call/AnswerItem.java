package huni.work.call;

import huni.domain.ProspectId;
import huni.domain.checklist.Answer;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question of a checklist answered. The fact it is bound to becomes as certain as the answer, if it was less; it
 * becomes less certain only if it rested on this very answer. A note becomes the fact's own words.
 *
 * @param item key of the question
 * @param note what was said; may be empty
 */
public record AnswerItem(ProspectId prospect, String item, Certainty certainty, String note)
        implements Operation<Answer> {

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public Answer apply(Records records) throws RefusedException {
        Prospect before = records.prospect(prospect);
        records.about(before.company());
        Optional<Answer> old = records.answers(prospect).stream()
                .filter(a -> a.item().equals(item))
                .findFirst();
        Answer answer = new Answer(
                prospect,
                item,
                certainty,
                note.strip(),
                records.now().instant(),
                old.map(Answer::version).orElse(0L));
        records.put(answer);
        Fact fact = records.checklistItems().stream()
                .filter(i -> i.key().equals(item))
                .map(ChecklistItem::fact)
                .findFirst()
                .orElse(Fact.NONE);
        Certainty oldAnswer = old.map(Answer::certainty).orElse(Certainty.NOT_ASKED);
        Prospect after = told(records, before, fact, oldAnswer);
        if (!after.equals(before)) {
            records.put(after);
        }
        return answer;
    }

    private Prospect told(Records records, Prospect p, Fact fact, Certainty oldAnswer) {
        return switch (fact) {
            case BUDGET ->
                p.with(p.budget().known(certain(records, p.budget().certainty(), oldAnswer, Set.of(Fact.BUDGET))));
            case AUTHORITY -> {
                Authority a = p.authority();
                String how = note.isBlank() ? a.how() : note.strip();
                Certainty known = certain(records, a.certainty(), oldAnswer, Set.of(Fact.AUTHORITY));
                yield p.with(new Authority(a.role(), how, a.decisionMaker(), a.confirmedOn(), a.certainty())
                        .known(known, records.now().day()));
            }
            case URGENCY, DECISION_TIME -> {
                Urgency u = p.urgency();
                String otherwise = note.isBlank() || fact == Fact.DECISION_TIME ? u.otherwise() : note.strip();
                Certainty known = certain(records, u.certainty(), oldAnswer, Set.of(Fact.URGENCY, Fact.DECISION_TIME));
                yield p.with(new Urgency(u.level(), u.decisionBy(), otherwise, u.alsoDecide(), known));
            }
            case NEXT_STEP, NONE -> p;
        };
    }

    private Certainty certain(Records records, Certainty now, Certainty oldAnswer, Set<Fact> facts) {
        if (certainty.compareTo(now) >= 0) {
            return certainty;
        }
        if (now != oldAnswer) {
            return now;
        }
        Set<String> items = records.checklistItems().stream()
                .filter(i -> facts.contains(i.fact()))
                .map(ChecklistItem::key)
                .collect(Collectors.toSet());
        return records.answers(prospect).stream()
                .filter(a -> items.contains(a.item()))
                .map(Answer::certainty)
                .max(Certainty::compareTo)
                .orElse(certainty);
    }
}
