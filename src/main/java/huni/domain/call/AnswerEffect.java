package huni.domain.call;

import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer tells about the fact that its question finds out. The fact becomes as certain as the answer, if it was
 * less; it becomes less certain only if it rested on this very answer. A note becomes the fact's own words.
 *
 * @param fact what the question finds out
 * @param answer as it is now
 * @param before how certain the answer was until now
 * @param others what was answered to the other questions that find out the same
 */
public record AnswerEffect(Fact fact, Answer answer, Certainty before, List<Answer> others) {

    private static final Set<Fact> URGENCY = Set.of(Fact.URGENCY, Fact.DECISION_TIME);

    /**
     * The effect of an answer among all answers of the prospect.
     *
     * @param all its answers, this one included or not
     */
    public static AnswerEffect of(Answer answer, Certainty before, List<Answer> all, List<ChecklistItem> questions) {
        Fact fact = fact(answer, questions);
        List<Answer> others = all.stream()
                .filter(other -> !other.item().equals(answer.item()))
                .filter(other -> isSame(fact(other, questions), fact))
                .toList();
        return new AnswerEffect(fact, answer, before, others);
    }

    private static Fact fact(Answer answer, List<ChecklistItem> questions) {
        return questions.stream()
                .filter(question -> question.key().equals(answer.item()))
                .map(ChecklistItem::fact)
                .findFirst()
                .orElse(Fact.NONE);
    }

    private static boolean isSame(Fact one, Fact other) {
        return one == other || URGENCY.contains(one) && URGENCY.contains(other);
    }

    /** The prospect with what the answer tells. */
    public Prospect on(Prospect prospect, LocalDate today) {
        String words = answer.note();
        return switch (fact) {
            case BUDGET ->
                prospect.with(prospect.budget()
                        .withCertainty(certainty(prospect.budget().certainty())));
            case AUTHORITY ->
                prospect.with(prospect.authority()
                        .withRole(role(prospect.authority().role()))
                        .withHow(words.isBlank() ? prospect.authority().how() : words)
                        .withCertainty(certainty(prospect.authority().certainty()), today));
            case URGENCY, DECISION_TIME -> {
                boolean otherwise = fact == Fact.URGENCY && !words.isBlank();
                yield prospect.with(prospect.urgency()
                        .withOtherwise(otherwise ? words : prospect.urgency().otherwise())
                        .withCertainty(certainty(prospect.urgency().certainty())));
            }
            case NEXT_STEP, NONE -> prospect;
        };
    }

    /** The prospect with what the answer and the quick answer chosen tell. */
    public Prospect on(Prospect prospect, QuickAnswer chosen, LocalDate today) {
        Prospect told = on(prospect, today);
        Optional<Meaning> meaning = chosen.meaning().filter(one -> one.fact() == fact);
        Prospect decided = meaning.flatMap(Meaning::role)
                .map(role -> told.with(told.authority().withRole(role)))
                .orElse(told);
        Prospect urgent = meaning.flatMap(Meaning::level)
                .map(level -> decided.with(decided.urgency().withLevel(level)))
                .orElse(decided);
        return chosen.decidedBy(today)
                .filter(_ -> fact == Fact.DECISION_TIME)
                .map(day -> urgent.with(urgent.urgency().withDecisionBy(Optional.of(day))))
                .orElse(urgent);
    }

    /** Whoever is said for sure to decide is the decision maker, unless another part is known. */
    private Authority.Role role(Authority.Role known) {
        return known == Authority.Role.UNKNOWN && answer.certainty() == Certainty.CONFIRMED
                ? Authority.Role.DECISION_MAKER
                : known;
    }

    private Certainty certainty(Certainty known) {
        if (answer.certainty().compareTo(known) >= 0 || known != before) {
            return known.atLeast(answer.certainty());
        }
        return others.stream().map(Answer::certainty).reduce(answer.certainty(), Certainty::atLeast);
    }
}
