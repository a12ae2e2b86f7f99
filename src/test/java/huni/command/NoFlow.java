package huni.command;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.today.FlowQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody ever came, and nobody was met. */
final class NoFlow implements FlowQuery {

    @Override
    public FlowQuery of(Optional<PersonId> owner) {
        return this;
    }

    @Override
    public long withoutDate() {
        return 0;
    }

    @Override
    public Map<LocalDate, Long> created(DaySpan days) {
        return Map.of();
    }

    @Override
    public Optional<LocalDate> firstCreated() {
        return Optional.empty();
    }

    @Override
    public List<ProspectId> meeting(DaySpan days) {
        return List.of();
    }

    @Override
    public List<ProspectId> booked(DaySpan days, ZoneId zone) {
        return List.of();
    }
}
