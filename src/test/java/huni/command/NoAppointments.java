package huni.command;

import huni.domain.ProspectId;
import huni.domain.history.FollowThroughQuery;
import huni.domain.pipeline.PipelineKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A store in which nothing was booked and nobody called. */
final class NoAppointments implements FollowThroughQuery {

    @Override
    public List<CarriedAppointment> appointments(PipelineKey pipeline, LocalDate from) {
        return List.of();
    }

    @Override
    public List<FirstBooking> firstBookings(Collection<ProspectId> prospects) {
        return List.of();
    }

    @Override
    public List<TriedCall> calls(PipelineKey pipeline, Instant from) {
        return List.of();
    }
}
