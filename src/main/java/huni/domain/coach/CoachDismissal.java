package huni.domain.coach;

import huni.domain.PersonId;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An advice of the coach that was put off or called normal.
 *
 * @param person about whose prospects it was said; empty for everybody's, as where one person works
 * @param rule key of the rule
 * @param stage the stage the advice was about
 * @param forgetBefore what became known before this day counts no longer
 * @param version counts the writes of this row
 */
public record CoachDismissal(
        UUID id,
        Optional<PersonId> person,
        String rule,
        Optional<StageKey> stage,
        Kind kind,
        LocalDate on,
        Optional<LocalDate> forgetBefore,
        long version) {

    /** So many days after "not now" nothing is said. */
    public static final int SILENT_DAYS = 60;

    /** What it is. */
    public enum Kind {
        /** Be silent for a while. */
        NOT_NOW,
        /** That is normal for me. */
        NORMAL
    }

    /** What it was about; empty for a rule that this program does not know. */
    public Optional<AdviceKey> advice() {
        return CoachRule.of(rule).map(known -> new AdviceKey(known, stage));
    }

    /** Whether it answers that advice. */
    public boolean isAbout(AdviceKey key) {
        return advice().filter(key::equals).isPresent();
    }

    /** Whether the person wants to hear nothing of it on that day. */
    public boolean isSilentOn(LocalDate day) {
        return kind == Kind.NOT_NOW && !day.isBefore(on) && day.isBefore(on.plusDays(SILENT_DAYS));
    }
}
