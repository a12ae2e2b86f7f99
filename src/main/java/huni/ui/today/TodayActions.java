package huni.ui.today;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.MessageTemplate.Occasion;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the screen leads.
 *
 * @param open opens a prospect beside it
 * @param letters begins a message
 * @param call begins a call; empty where none can be begun
 * @param ledger shows what was given to all prospects
 */
public record TodayActions(
        Consumer<ProspectId> open, Letters letters, Optional<Consumer<ProspectId>> call, Runnable ledger) {

    /** Begins messages. */
    @FunctionalInterface
    public interface Letters {

        /** @param step what is ticked off when the message was sent, if anything is */
        void write(ProspectId prospect, Occasion occasion, Optional<ActivityId> step);
    }
}
