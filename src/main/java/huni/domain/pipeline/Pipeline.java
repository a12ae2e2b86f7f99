package huni.domain.pipeline;

import huni.domain.Keys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The stages of a sale in their order: of one pipeline, or of all there are. What compares stages compares those of the
 * same pipeline; the first stage and the steps are asked of one pipeline, see {@link #of} and {@link #around}.
 *
 * @param stages by position, retired ones included; positions count through all pipelines
 */
public record Pipeline(List<Stage> stages) {

    /** How many stages a pipeline can have, retired ones included. */
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
        return new Pipeline(StandardStages.ALL);
    }

    public Optional<Stage> find(StageKey key) {
        for (Stage stage : stages) {
            if (stage.key().equals(key)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** The stage of that key; a key that is not of this pipeline is refused. */
    public Stage stage(StageKey key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no stage " + key));
    }

    /** The pipelines the stages are of, in the order of their stages. */
    public List<PipelineKey> keys() {
        return stages.stream().map(Stage::pipeline).distinct().toList();
    }

    /** The stages of one pipeline. */
    public Pipeline of(PipelineKey one) {
        return isOnly(one)
                ? this
                : new Pipeline(stages.stream()
                        .filter(stage -> stage.pipeline().equals(one))
                        .toList());
    }

    /** The stages of one pipeline, or of the first where it has none. */
    public Pipeline ofOrFirst(PipelineKey one) {
        return of(keys().contains(one) ? one : PipelineKey.FIRST);
    }

    /** The stages of the pipeline that has the stage of that key. */
    public Pipeline around(StageKey key) {
        return of(stage(key).pipeline());
    }

    /** Whether both stages are of the same pipeline. */
    public boolean isWithin(StageKey one, StageKey other) {
        return stage(one).pipeline().equals(stage(other).pipeline());
    }

    private boolean isOnly(PipelineKey one) {
        for (Stage stage : stages) {
            if (!stage.pipeline().equals(one)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all stages are of one pipeline. */
    public boolean isOne() {
        return stages.isEmpty() || isOnly(stages.getFirst().pipeline());
    }

    /** Whether the stage of that key is one of that pipeline. */
    public boolean isIn(PipelineKey pipeline, StageKey key) {
        return find(key).filter(stage -> stage.pipeline().equals(pipeline)).isPresent();
    }

    /** Whether prospects can go to the stage of that key: it is there and not retired. */
    public boolean takes(StageKey key) {
        return find(key).filter(stage -> !stage.retired()).isPresent();
    }

    /** Where a prospect begins: the first open stage. Of what is left of a pipeline that was undone it may be retired. */
    public Stage first() {
        return stages.stream()
                .filter(s -> s.isOpen() && !s.retired())
                .findFirst()
                .or(() -> stages.stream().filter(Stage::isOpen).findFirst())
                .orElseGet(stages::getFirst);
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
        return here.isOpen() && here.pipeline().equals(stage.pipeline()) && here.position() < stage.position();
    }

    /** The stages that are not retired, in order. */
    public List<Stage> shown() {
        return stages.stream().filter(s -> !s.retired()).toList();
    }

    /**
     * The further of two stages along the steps. Lost and parked are no steps: from a step to one of them, the step
     * stays the furthest. In another pipeline it begins anew.
     */
    public StageKey further(StageKey reached, StageKey entered) {
        if (!isWithin(reached, entered)) {
            return step(entered) < 0 ? around(entered).first().key() : entered;
        }
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
        Pipeline own = around(furthest);
        return own.steps().stream()
                .filter(step -> step.isOpen() && step.position() <= position)
                .reduce((_, later) -> later)
                .orElseGet(own::first)
                .key();
    }

    /**
     * Whether a gate of that kind stands on the way from the furthest step reached to a step, the latter's included. From
     * another pipeline all of the way lies ahead.
     */
    public boolean isGated(Gate gate, StageKey furthest, StageKey to) {
        return around(to).steps().stream()
                .filter(s -> s.gate() == gate && !s.retired())
                .anyMatch(s -> s.position() > from(furthest, to) && s.position() <= step(to));
    }

    /** Whether a stage lies on the way from the furthest step reached to a step, the latter included. */
    public boolean isOnTheWay(StageKey stage, StageKey furthest, StageKey to) {
        return find(stage)
                .filter(s -> !s.retired() && isWithin(stage, to))
                .filter(s -> s.position() > from(furthest, to) && s.position() <= step(to))
                .isPresent();
    }

    private int from(StageKey furthest, StageKey to) {
        return isWithin(furthest, to) ? step(furthest) : -1;
    }

    private int step(StageKey key) {
        Stage stage = stage(key);
        return stage.type() == StageType.OPEN || stage.type() == StageType.WON ? stage.position() : -1;
    }

    /** Whether prospects can do without the stage: not without won and lost, nor without the last open one. */
    public boolean canRetire(Stage stage) {
        return !stage.type().isClosed() && (!stage.isOpen() || !peers(stage).equals(List.of(stage)));
    }

    /** The stages beside which this one is shown, itself included, if it is shown: those of its pipeline and type. */
    public List<Stage> peers(Stage stage) {
        return shown().stream()
                .filter(other ->
                        other.type() == stage.type() && other.pipeline().equals(stage.pipeline()))
                .toList();
    }

    /**
     * The same with one more stage of a pipeline, behind the others of its type. An open one has the chance of the one
     * before it.
     *
     * @param type open or parked
     * @param name not blank
     */
    public Pipeline withAdded(PipelineKey pipeline, StageType type, String name) {
        if (type.isClosed() || name.isBlank()) {
            throw new IllegalArgumentException("a new stage is open or parked and has a name: " + type + " " + name);
        }
        boolean open = type == StageType.OPEN;
        List<Stage> own = of(pipeline).stages();
        Optional<Stage> last = own.stream().filter(s -> s.type() == type).reduce((_, later) -> later);
        Stage added = StandardStages.stage(
                        free(name, "stage"),
                        type,
                        stages.size(),
                        open ? last.map(Stage::probability).orElse(BigDecimal.ZERO) : BigDecimal.ZERO,
                        open ? OPEN_UNTIL_STALE : PARKED_UNTIL_STALE,
                        Gate.NONE)
                .withName(name)
                .of(pipeline);
        List<Stage> order = new ArrayList<>(stages);
        order.add(stages.indexOf(last.orElseGet(own::getLast)) + 1, added);
        return inOrder(order);
    }

    /**
     * The same with the stages of a pipeline copied for a new one, behind all others: those that are not retired, with
     * their roles and gates, under keys of their own.
     *
     * @param worded gives a copied stage its words, which no standard ones stand for
     */
    public Pipeline withCopied(PipelineKey from, PipelineKey added, UnaryOperator<Stage> worded) {
        Pipeline all = this;
        for (Stage stage : of(from).shown()) {
            List<Stage> order = new ArrayList<>(all.stages);
            order.add(worded.apply(stage).copied(all.free(added + "_" + stage.key(), "stage"), added));
            all = inOrder(order);
        }
        return all;
    }

    private String free(String name, String otherwise) {
        return Keys.of(
                name, otherwise, stages.stream().map(s -> s.key().value()).toList());
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
