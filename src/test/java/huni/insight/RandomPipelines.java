package huni.insight;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random ways through two pipelines, there and back, with entries of which nobody knows the day, in any zone.
 */
final class RandomPipelines {

    private static final PipelineKey DEALERS = new PipelineKey("dealers");
    static final Pipeline ALL = Pipeline.standard().withCopied(PipelineKey.FIRST, DEALERS, stage -> stage);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private RandomPipelines() {}

    /** So many minutes later into a stage; an import may not know when. */
    record Turn(int minutes, int stage, boolean undated) {}

    /** Created so many days ago in a stage, by hand or by an import. */
    record Past(int daysAgo, int stage, boolean imported, List<Turn> turns) {}

    /** The events of up to 15 prospects. */
    static Arbitrary<List<List<StageEvent>>> any() {
        Arbitrary<Integer> stages =
                Arbitraries.integers().between(0, ALL.stages().size() - 1);
        Arbitrary<Turn> turns = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(11, 60),
                                Arbitraries.integers().between(11, 60 * 24 * 60)),
                        stages,
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as(Turn::new);
        Arbitrary<Past> pasts = Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        stages,
                        Arbitraries.of(true, false),
                        turns.list().ofMaxSize(6))
                .as(Past::new);
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
        return Combinators.combine(zones, pasts.list().ofMinSize(1).ofMaxSize(15))
                .as((zone, all) -> {
                    List<List<StageEvent>> histories = new ArrayList<>();
                    all.forEach(past ->
                            histories.add(events(new ProspectId(new UUID(1, histories.size())), zone, past)));
                    return histories;
                });
    }

    private static List<StageEvent> events(ProspectId prospect, ZoneId zone, Past past) {
        List<StageEvent> events = new ArrayList<>();
        Instant at = TODAY.minusDays(past.daysAgo()).atTime(9, 0).atZone(zone).toInstant();
        Instant end = TODAY.atTime(23, 59).atZone(zone).toInstant();
        MoveSource source = past.imported() ? MoveSource.IMPORT : MoveSource.DRAG;
        events.add(event(prospect, zone, at, Optional.empty(), ALL.stages().get(past.stage()), source, 0));
        for (Turn turn : past.turns()) {
            at = at.plusSeconds(60L * turn.minutes());
            StageEvent last = events.getLast();
            Stage to = ALL.stages().get(turn.stage());
            if (!at.isAfter(end) && !to.key().equals(last.to())) {
                Optional<Stage> from = Optional.of(ALL.stage(last.to())).filter(_ -> !turn.undated());
                events.add(event(prospect, zone, at, from, to, source, events.size()));
            }
        }
        return List.copyOf(events);
    }

    private static StageEvent event(
            ProspectId prospect,
            ZoneId zone,
            Instant at,
            Optional<Stage> from,
            Stage to,
            MoveSource source,
            int number) {
        StageEvent.Kind moved = from.map(stage -> StageEvent.Kind.of(stage, to)).orElse(StageEvent.Kind.MOVED);
        return new StageEvent(
                new UUID(prospect.value().getLeastSignificantBits(), number),
                prospect,
                at,
                LocalDate.ofInstant(at, zone),
                from.map(Stage::key),
                to.key(),
                number == 0 ? StageEvent.Kind.CREATED : moved,
                source,
                "",
                Optional.empty());
    }
}
