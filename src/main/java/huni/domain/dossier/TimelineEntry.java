package huni.domain.dossier;

import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityState;
import huni.domain.prospect.StageEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that happened to a prospect. */
public sealed interface TimelineEntry {

    /** When it happened. */
    Instant at();

    /** What tells it from the others, and orders those of one instant. */
    UUID id();

    /** Whether it says no more than another entry: what an appointment carried and what was dropped with it. */
    default boolean isMoot() {
        return this instanceof Happened(Activity activity)
                && activity.state() == ActivityState.CANCELLED
                && activity.role().isPresent();
    }

    /** A call, e-mail, appointment, note and so on that was done or cancelled. */
    record Happened(Activity activity) implements TimelineEntry {
        @Override
        public Instant at() {
            return activity.at();
        }

        @Override
        public UUID id() {
            return activity.id().value();
        }
    }

    /**
     * An entry into a stage that was not undone.
     *
     * @param merged the name of the prospect that entered it, if that was merged into this one later
     */
    record Moved(StageEvent event, Optional<String> merged) implements TimelineEntry {

        /** An entry of the prospect itself. */
        public Moved(StageEvent event) {
            this(event, Optional.empty());
        }

        @Override
        public Instant at() {
            return event.at();
        }

        @Override
        public UUID id() {
            return event.id();
        }
    }

    /**
     * An operation on the prospect's facts that still stands.
     *
     * @param operation key of the operation, as in the undo list: {@code budget}
     * @param changes what it wrote of this prospect, in its order
     */
    record Edited(UUID id, Instant at, OperationName operation, List<RecordChange> changes) implements TimelineEntry {

        public Edited {
            changes = List.copyOf(changes);
        }
    }

    /** A record before and after an operation; one of the two may be missing, never both. */
    record RecordChange(Optional<Record> before, Optional<Record> after) {}

    /** How it came in. */
    record Imported(UUID id, Instant at, String file, long row) implements TimelineEntry {}
}
