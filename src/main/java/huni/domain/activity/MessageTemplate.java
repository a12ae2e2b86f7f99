package huni.domain.activity;

import java.util.Optional;
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

    /** The same, called otherwise. */
    public MessageTemplate withName(String newName) {
        return new MessageTemplate(id, newName, occasion, language, subject, body, position, retired, version);
    }

    /** The same for another occasion. */
    public MessageTemplate withOccasion(Occasion newOccasion) {
        return new MessageTemplate(id, name, newOccasion, language, subject, body, position, retired, version);
    }

    /** The same under another subject. */
    public MessageTemplate withSubject(String newSubject) {
        return new MessageTemplate(id, name, occasion, language, newSubject, body, position, retired, version);
    }

    /** The same in other words. */
    public MessageTemplate withBody(String newBody) {
        return new MessageTemplate(id, name, occasion, language, subject, newBody, position, retired, version);
    }

    /** The same, offered or not offered any more. */
    public MessageTemplate withRetired(boolean gone) {
        return new MessageTemplate(id, name, occasion, language, subject, body, position, gone, version);
    }

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
        SILENCE;

        /** What a message about a step is for; empty for a step that needs none. */
        public static Optional<Occasion> of(Activity step) {
            return step.role()
                    .map(role -> switch (role) {
                        case CONFIRMATION -> CONFIRMATION;
                        case PHONE_REMINDER, EMAIL_REMINDER -> REMINDER;
                        case FOLLOW_UP -> FOLLOW_UP;
                    })
                    .or(() -> switch (step.kind()) {
                        case INFORMATION_REQUEST -> Optional.of(INFORMATION);
                        case APPOINTMENT -> Optional.of(REMINDER);
                        case INCENTIVE -> Optional.of(Occasion.INCENTIVE);
                        case CALL, EMAIL, TASK, NOTE -> Optional.empty();
                    });
        }
    }
}
