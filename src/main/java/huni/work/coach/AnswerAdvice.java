package huni.work.coach;

import huni.domain.OperationName;
import huni.domain.PersonId;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of advice answered: "not now", or "that's normal for me".
 *
 * @param person about whose prospects it was; empty for everybody's
 * @param normalFrom what was known before this day is forgotten; empty for "not now"
 */
public record AnswerAdvice(AdviceKey advice, Optional<PersonId> person, Optional<LocalDate> normalFrom)
        implements Operation<CoachDismissal> {

    /** About everybody's prospects. */
    public AnswerAdvice(AdviceKey advice, Optional<LocalDate> normalFrom) {
        this(advice, Optional.empty(), normalFrom);
    }

    @Override
    public OperationName name() {
        return OperationName.ADVICE;
    }

    @Override
    public CoachDismissal apply(Records records) throws RefusedException {
        CoachDismissal answer = new CoachDismissal(
                records.newId(),
                person,
                advice.rule().key(),
                advice.stage(),
                normalFrom.isPresent() ? CoachDismissal.Kind.NORMAL : CoachDismissal.Kind.NOT_NOW,
                records.now().day(),
                normalFrom,
                0);
        records.put(answer);
        return answer;
    }
}
