package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was done around appointments and calls, as facts for the figures. Removed prospects are in none of it. */
public interface FollowThroughQuery {

    /** The appointments of a pipeline's prospects that were due from that day on, with what was done for each. */
    List<CarriedAppointment> appointments(PipelineKey pipeline, LocalDate from);

    /** When each of the prospects was first met with an appointment; those that never were are left out. */
    List<FirstBooking> firstBookings(Collection<ProspectId> prospects);

    /** The calls in call mode with a pipeline's prospects that ended from then on with an outcome. */
    List<TriedCall> calls(PipelineKey pipeline, Instant from);

    /**
     * An appointment and its parts.
     *
     * @param day when it was due
     * @param time empty if it was due some time that day
     * @param zone where its time is meant; empty for the workspace's own
     * @param booked when it was agreed; empty where nobody knows
     * @param ended what became of it, and when that was said; empty while nobody said
     * @param parts what was done for it
     */
    record CarriedAppointment(
            ProspectId prospect,
            LocalDate day,
            Optional<LocalTime> time,
            Optional<ZoneId> zone,
            Optional<Instant> booked,
            Optional<MeetingEnd> ended,
            DoneParts parts) {}

    /** What became of an appointment: held, or else missed. */
    record MeetingEnd(boolean held, Instant at) {}

    /** When each part of an appointment was done; empty for what was not. */
    record DoneParts(Optional<Instant> phoneReminder, Optional<Instant> writtenReminder, Optional<Instant> followUp) {}

    /**
     * The first appointment that was booked with a prospect.
     *
     * @param createdOn empty where nobody knows the day
     * @param called the first call that was made; empty where none was recorded
     */
    record FirstBooking(ProspectId prospect, Optional<LocalDate> createdOn, Optional<Instant> called, Instant booked) {}

    /** A call that was tried in call mode. */
    record TriedCall(ProspectId prospect, Instant at, boolean reached) {}
}
