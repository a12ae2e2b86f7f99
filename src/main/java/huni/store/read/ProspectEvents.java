package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.StageEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/** A prospect, the day the query sorts it by, and its events as far as they are read. */
final class ProspectEvents {
    final UUID id;
    final ProspectId prospect;
    final LocalDate day;
    final List<StageEvent> events = new ArrayList<>();
    Optional<Money> worth = Optional.empty();
    String source = "";

    ProspectEvents(UUID id, LocalDate day) {
        this.id = id;
        this.prospect = new ProspectId(id);
        this.day = day;
    }

    /** Takes the event a result stands at, if it stands at one; so many other columns stand before it. */
    void add(EventReader reader, ResultSet row, int before) throws SQLException {
        if (row.getObject(before + 1, UUID.class) != null) {
            events.add(reader.event(prospect, row, before));
        }
    }

    /** Its way through a pipeline, with the value and source it has now; empty if it was never there. */
    Optional<Journey> journey(PipelineKey one, Pipeline pipeline) {
        return StageHistory.of(events).journey(prospect, day, one, pipeline).map(journey -> journey.of(worth, source));
    }

    /** Whether it was created in another pipeline and came to this one. */
    boolean cameFromElsewhere(PipelineKey one, Pipeline pipeline) {
        StageHistory history = StageHistory.of(events);
        return history.in(one, pipeline)
                .filter(part ->
                        !part.events().getFirst().equals(history.events().getFirst()))
                .isPresent();
    }
}
