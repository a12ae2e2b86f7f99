package huni.domain.coach;

import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Optional;

/** Something that was promised to a prospect, and what became of it. */
public sealed interface Promise {

    /** To whom. */
    ProspectId prospect();

    /**
     * An appointment.
     *
     * @param booked when it was agreed; empty where nobody knows
     * @param confirmed whether the decision maker was confirmed by then
     */
    record Agreed(
            ProspectId prospect,
            Optional<Instant> booked,
            boolean confirmed,
            Optional<Instant> held,
            Optional<Instant> missed)
            implements Promise {}

    /** Information that was asked for. */
    record Asked(ProspectId prospect, Instant asked, Optional<Instant> answered) implements Promise {}
}
