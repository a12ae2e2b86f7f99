package huni.ui.funnel;

import huni.domain.ProspectId;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachQuery;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.PastForecast;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Two appointments, one of them missed, and nothing else. */
final class TwoAppointments implements CoachQuery {

    private static final Instant THEN = Instant.parse("2026-11-20T09:00:00Z");

    @Override
    public CoachQuery of(PipelineKey pipeline) {
        return this;
    }

    @Override
    public List<CoachDismissal> answers() {
        return List.of();
    }

    @Override
    public List<PastForecast> forecasts(LocalDate from) {
        return List.of();
    }

    @Override
    public List<Agreed> appointments(LocalDate from) {
        return List.of(
                new Agreed(
                        new ProspectId(new UUID(0, 1)), Optional.of(THEN), true, Optional.of(THEN), Optional.empty()),
                new Agreed(
                        new ProspectId(new UUID(0, 2)), Optional.of(THEN), false, Optional.empty(), Optional.of(THEN)));
    }

    @Override
    public List<Asked> requests(LocalDate from) {
        return List.of();
    }

    @Override
    public Map<ProspectId, String> lostReasons(LocalDate from) {
        return Map.of();
    }
}
