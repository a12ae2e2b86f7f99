package huni.domain.pipeline;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stages of a sale in their order.
 *
 * @param stages by position, retired ones included
 */
public record Pipeline(List<Stage> stages) {

    public Pipeline {
        stages =
                stages.stream().sorted(Comparator.comparingInt(Stage::position)).toList();
    }

    /** The pipeline a new store begins with. */
    public static Pipeline standard() {
        return new Pipeline(List.of(
                open("lead", 0, "0.05", 7, Gate.NONE),
                open("decision_maker", 1, "0.15", 7, Gate.NONE),
                open("appointment", 2, "0.30", 7, Gate.AUTHORITY),
                open("presentation", 3, "0.50", 10, Gate.NONE),
                open("closing", 4, "0.75", 7, Gate.NONE),
                stage("won", StageType.WON, 5, BigDecimal.ONE, 7, Gate.WON_DETAILS),
                stage("lost", StageType.LOST, 6, BigDecimal.ZERO, 7, Gate.LOST_REASON),
                stage("parked", StageType.PARKED, 7, BigDecimal.ZERO, 30, Gate.NONE)));
    }

    private static Stage open(String key, int position, String probability, int staleAfterDays, Gate gate) {
        return stage(key, StageType.OPEN, position, new BigDecimal(probability), staleAfterDays, gate);
    }

    private static Stage stage(
            String key, StageType type, int position, BigDecimal probability, int staleAfterDays, Gate gate) {
        return new Stage(
                new StageKey(key),
                type,
                gate,
                Optional.empty(),
                position,
                probability,
                staleAfterDays,
                Optional.empty(),
                false,
                0);
    }

    public Optional<Stage> find(StageKey key) {
        return stages.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** The stage of that key; a key that is not of this pipeline is refused. */
    public Stage stage(StageKey key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no stage " + key));
    }

    /** Where a prospect begins: the first open stage. */
    public Stage first() {
        return stages.stream()
                .filter(s -> s.isOpen() && !s.retired())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a pipeline has an open stage"));
    }

    /** The open stages and the won one, in order: the steps of the funnel. */
    public List<Stage> steps() {
        return stages.stream()
                .filter(s -> s.type() == StageType.OPEN || s.type() == StageType.WON)
                .toList();
    }

    /** The stages that are not retired, in order. */
    public List<Stage> shown() {
        return stages.stream().filter(s -> !s.retired()).toList();
    }

    /**
     * The further of two stages along the steps. Lost and parked are no steps: from a step to one of them, the step
     * stays the furthest.
     */
    public StageKey further(StageKey reached, StageKey entered) {
        return step(entered) > step(reached) ? entered : reached;
    }

    private int step(StageKey key) {
        Stage stage = stage(key);
        return stage.type() == StageType.OPEN || stage.type() == StageType.WON ? stage.position() : -1;
    }
}
