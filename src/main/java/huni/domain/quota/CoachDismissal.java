package huni.domain.quota;

import huni.domain.PersonId;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An advice of the coach that was put off or called normal.
 *
 * @param person who said it; empty where one person works
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
    /** What it is. */
    public enum Kind {
        /** Be silent for a while. */
        NOT_NOW,
        /** That is normal for me. */
        NORMAL
    }
}
