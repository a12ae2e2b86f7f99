package huni.insight.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule may look at.
 *
 * @param since what was known on this day or before is never recent: the day of the last "not now"
 * @param forgets what was known on this day or before is not there: what is normal for the person began after it
 */
public record Memory(LocalDate since, LocalDate forgets) {

    /** Everything. */
    public static final Memory WHOLE = new Memory(LocalDate.MIN, LocalDate.MIN);

    /** What was answered to the advice by that day. */
    static Memory of(List<CoachDismissal> answers, AdviceKey key, LocalDate day) {
        Memory memory = WHOLE;
        for (CoachDismissal answer : answers) {
            if (answer.isAbout(key) && !answer.on().isAfter(day)) {
                memory = memory.after(answer);
            }
        }
        return memory;
    }

    private Memory after(CoachDismissal answer) {
        return answer.kind() == CoachDismissal.Kind.NOT_NOW
                ? new Memory(later(since, answer.on()), forgets)
                : new Memory(
                        since,
                        later(forgets, answer.forgetBefore().orElse(answer.on()).minusDays(1)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether what became known on that day counts for a rule that compares it with nothing before. */
    boolean isCounted(LocalDate day) {
        return day.isAfter(since) && day.isAfter(forgets);
    }
}
