package huni.domain.pipeline;

import huni.domain.Keys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The stages of a sale in their order.
 *
 * @param stages by position, retired ones included
 */
public record Pipeline(List<Stage> stages) {

    /** How many stages there can be, retired ones included. */
    public static final int MOST_STAGES = 60;

    private static final int PARKED_UNTIL_STALE = 30;
    private static final int OPEN_UNTIL_STALE = 7;
    private static final Comparator<Stage> ORDER = Comparator.comparingInt(Stage::position)
            .thenComparing(Stage::type)
            .thenComparing(stage -> stage.key().value());

    public Pipeline {
        stages = stages.stream().sorted(ORDER).toList();
    }

    /** The pipeline a new store begins with. */
    public static Pipeline standard() {
        return new Pipeline(List.of(
                open("lead", 0, "0.05", 7, Gate.NONE, StageRole.FIRST_CONTACT),
                open("decision_maker", 1, "0.15", 7, Gate.NONE, StageRole.DECISION_MAKER),
                open("appointment", 2, "0.30", 7, Gate.AUTHORITY, StageRole.APPOINTMENT),
                open("presentation", 3, "0.50", 10, Gate.NONE, StageRole.PRESENTATION),
                open("closing", 4, "0.75", 7, Gate.NONE, StageRole.CLOSING),
                stage("won", StageType.WON, 5, BigDecimal.ONE, 7, Gate.WON_DETAILS),
                stage("lost", StageType.LOST, 6, BigDecimal.ZERO, 7, Gate.LOST_REASON),
                stage("parked", StageType.PARKED, 7, BigDecimal.ZERO, 30, Gate.NONE)));
    }

    private static Stage open(
            String key, int position, String probability, int staleAfterDays, Gate gate, StageRole role) {
        return stage(key, StageType.OPEN, position, new BigDecimal(probability), staleAfterDays, gate)
                .withRole(role);
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

    /** Whether the stage of that key is one of that pipeline. */
    public boolean isIn(PipelineKey pipeline, StageKey key) {
        return find(key).filter(stage -> stage.pipeline().equals(pipeline)).isPresent();
    }

    /** Whether prospects can go to the stage of that key: it is there and not retired. */
    public boolean takes(StageKey key) {
        return find(key).filter(stage -> !stage.retired()).isPresent();
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

    /** The stage of appointments: the open one with that role, else the first that asks for the decision maker. */
    public Optional<Stage> appointments() {
        List<Stage> open = shown().stream().filter(Stage::isOpen).toList();
        return open.stream()
                .filter(s -> s.role() == StageRole.APPOINTMENT)
                .findFirst()
                .or(() -> open.stream().filter(s -> s.gate() == Gate.AUTHORITY).findFirst());
    }

    /** Whether a prospect in the stage of that key has not come as far as that stage: it stands in an earlier open one. */
    public boolean isBefore(StageKey key, Stage stage) {
        Stage here = stage(key);
        return here.isOpen() && here.position() < stage.position();
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

    /** The furthest step of those entered; without any, the one where prospects begin. */
    public StageKey furthest(List<StageKey> entered) {
        return entered.stream()
                .filter(key -> step(key) >= 0)
                .reduce(this::further)
                .orElseGet(() -> first().key());
    }

    /** The last open step up to the furthest one reached: where a win counts as having come from. */
    public StageKey lastOpen(StageKey furthest) {
        int position = stage(furthest).position();
        return steps().stream()
                .filter(step -> step.isOpen() && step.position() <= position)
                .reduce((_, later) -> later)
                .orElseGet(this::first)
                .key();
    }

    /** Whether a gate of that kind stands on the way from the furthest step reached to a step, the latter's included. */
    public boolean isGated(Gate gate, StageKey furthest, StageKey to) {
        return steps().stream()
                .filter(s -> s.gate() == gate && !s.retired())
                .anyMatch(s -> s.position() > step(furthest) && s.position() <= step(to));
    }

    /** Whether a stage lies on the way from the furthest step reached to a step, the latter included. */
    public boolean isOnTheWay(StageKey stage, StageKey furthest, StageKey to) {
        return find(stage)
                .filter(s -> !s.retired() && s.position() > step(furthest) && s.position() <= step(to))
                .isPresent();
    }

    private int step(StageKey key) {
        Stage stage = stage(key);
        return stage.type() == StageType.OPEN || stage.type() == StageType.WON ? stage.position() : -1;
    }

    /** Whether prospects can do without the stage: not without won and lost, nor without the last open one. */
    public boolean canRetire(Stage stage) {
        return !stage.type().isClosed() && (!stage.isOpen() || !peers(stage).equals(List.of(stage)));
    }

    /** The stages beside which this one is shown, itself included, if it is shown: those of its type. */
    public List<Stage> peers(Stage stage) {
        return shown().stream().filter(other -> other.type() == stage.type()).toList();
    }

    /**
     * The same with one more stage, behind the others of its type. An open one has the chance of the one before it.
     *
     * @param type open or parked
     * @param name not blank
     */
    public Pipeline withAdded(StageType type, String name) {
        if (type.isClosed() || name.isBlank()) {
            throw new IllegalArgumentException("a new stage is open or parked and has a name: " + type + " " + name);
        }
        boolean open = type == StageType.OPEN;
        Optional<Stage> last = stages.stream().filter(s -> s.type() == type).reduce((_, later) -> later);
        Stage added = new Stage(
                new StageKey(Keys.of(
                        name, "stage", stages.stream().map(s -> s.key().value()).toList())),
                type,
                Gate.NONE,
                Optional.of(name.strip()),
                stages.size(),
                open ? last.map(Stage::probability).orElse(BigDecimal.ZERO) : BigDecimal.ZERO,
                open ? OPEN_UNTIL_STALE : PARKED_UNTIL_STALE,
                Optional.empty(),
                false,
                0);
        List<Stage> order = new ArrayList<>(stages);
        order.add(last.map(stages::indexOf).orElse(stages.size() - 1) + 1, added);
        return inOrder(order);
    }

    /**
     * The same with a stage at another place among its {@link #peers}, counted from 0. Retired ones keep theirs beside
     * the stages before them.
     */
    public Pipeline withMoved(StageKey key, int place) {
        Stage moved = stage(key);
        List<Stage> peers = new ArrayList<>(peers(moved));
        peers.remove(moved);
        List<Stage> order = new ArrayList<>(stages);
        order.remove(moved);
        order.add(place < peers.size() ? order.indexOf(peers.get(place)) : order.indexOf(peers.getLast()) + 1, moved);
        return inOrder(order);
    }

    /** The same with that stage written otherwise; places are counted anew. */
    public Pipeline with(Stage changed) {
        return inOrder(stages.stream()
                .map(s -> s.key().equals(changed.key()) ? changed : s)
                .toList());
    }

    private static Pipeline inOrder(List<Stage> order) {
        return new Pipeline(IntStream.range(0, order.size())
                .mapToObj(i -> order.get(i).withPosition(i))
                .toList());
    }
}
