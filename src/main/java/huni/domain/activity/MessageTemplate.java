package huni.domain.activity;

import java.util.UUID;

/**
 * A message to be filled in for a prospect.
 *
 * @param language {@code tr} or {@code en}
 * @param position from 0
 * @param retired no longer offered
 * @param version counts the writes of this row
 */
public record MessageTemplate(
        UUID id,
        String name,
        Occasion occasion,
        String language,
        String subject,
        String body,
        int position,
        boolean retired,
        long version) {
    /** What a message is for. */
    public enum Occasion {
        /** An appointment is confirmed. */
        CONFIRMATION,
        /** An appointment is tomorrow. */
        REMINDER,
        /** An appointment was held. */
        FOLLOW_UP,
        /** Something was asked. */
        INFORMATION,
        /** Something is offered. */
        INCENTIVE,
        /** Nothing was heard for long. */
        SILENCE
    }
}
