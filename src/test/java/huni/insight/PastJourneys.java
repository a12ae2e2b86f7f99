package huni.insight;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/** A history that is a list of journeys, answered the slow and plain way. */
final class PastJourneys implements HistoryQuery {

    private final Pipeline pipeline;
    private final List<Journey> journeys = new ArrayList<>();

    PastJourneys(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Adds a journey written as {@code "2026-10-01 lead, 2026-10-05 appointment"} and tells whose it is. */
    ProspectId add(String way) {
        return add(way, false);
    }

    /** Adds a journey that came in closed, so that nobody knows its way. */
    ProspectId addClosed(String way) {
        return add(way, true);
    }

    /** Adds a journey as it is. */
    void add(Journey journey) {
        journeys.add(journey);
    }

    private ProspectId add(String way, boolean unknown) {
        List<Journey.Visit> visits = new ArrayList<>();
        for (String visit : way.split(",", -1)) {
            String[] parts = visit.strip().split(" ", -1);
            visits.add(new Journey.Visit(new StageKey(parts[1]), LocalDate.parse(parts[0])));
        }
        ProspectId id = new ProspectId(new UUID(0, journeys.size() + 1L));
        journeys.add(new Journey(
                id, visits.getFirst().on(), visits, visits.getLast().stage(), unknown, Optional.empty(), ""));
        return id;
    }

    @Override
    public HistoryQuery of(Optional<PersonId> owner) {
        return this;
    }

    @Override
    public void eachJourney(PipelineKey pipeline, DaySpan created, Consumer<? super Journey> each) {
        journeys.stream()
                .filter(j -> created.contains(j.createdOn()))
                .sorted(Comparator.comparing(Journey::createdOn))
                .forEach(each);
    }

    @Override
    public Map<StageKey, Long> undatedEntries() {
        return Map.of();
    }

    @Override
    public List<DayEntries> firstEntries(DaySpan days) {
        Map<StageKey, Map<LocalDate, Long>> counts = new HashMap<>();
        for (Journey journey : journeys) {
            firsts(journey).forEach((stage, day) -> {
                if (days.contains(day)) {
                    counts.computeIfAbsent(stage, s -> new HashMap<>()).merge(day, 1L, Long::sum);
                }
            });
        }
        List<DayEntries> result = new ArrayList<>();
        counts.forEach((stage, byDay) -> byDay.forEach((day, n) -> result.add(new DayEntries(stage, day, n))));
        return result;
    }

    @Override
    public List<ProspectId> firstEntered(StageKey stage, DaySpan days) {
        return journeys.stream()
                .filter(j -> {
                    LocalDate day = firsts(j).get(stage);
                    return day != null && days.contains(day);
                })
                .map(Journey::prospect)
                .toList();
    }

    private static Map<StageKey, LocalDate> firsts(Journey journey) {
        Map<StageKey, LocalDate> firsts = new HashMap<>();
        journey.visits().forEach(v -> firsts.putIfAbsent(v.stage(), v.on()));
        return firsts;
    }

    @Override
    public List<EntryCount> entries() {
        return List.of();
    }

    @Override
    public List<StageTimes> times() {
        return List.of();
    }

    @Override
    public List<ClosedFor> closedFor(PipelineKey pipeline, StageType outcome, DaySpan days) {
        return List.of();
    }

    @Override
    public List<Holding> holdings(LocalDate day) {
        Map<StageKey, Long> counts = new HashMap<>();
        for (Journey journey : journeys) {
            journey.visits().stream()
                    .filter(v -> !v.on().isAfter(day))
                    .reduce((_, later) -> later)
                    .ifPresent(v -> counts.merge(v.stage(), 1L, Long::sum));
        }
        return pipeline.stages().stream()
                .filter(s -> counts.containsKey(s.key()))
                .map(s ->
                        new Holding(s.key(), CurrencyUnit.of("TRY"), counts.getOrDefault(s.key(), 0L), BigDecimal.ZERO))
                .toList();
    }

    @Override
    public List<ProspectId> withoutDate(PipelineKey pipeline) {
        return List.of();
    }

    @Override
    public long withoutDate() {
        return 0;
    }
}
