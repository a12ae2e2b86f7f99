package huni.domain.pipeline;

import java.util.List;

/** Which stage of one pipeline is like a stage of another. */
public final class Counterpart {

    private Counterpart() {}

    /**
     * Where a prospect of that stage goes in another pipeline: to the open stage with the same role, else to the one at
     * the same place, at most the last; a parked one to where prospects wait there; a closed one begins anew.
     *
     * @param all the stages of all pipelines
     */
    public static Stage of(StageKey from, PipelineKey to, Pipeline all) {
        Stage here = all.stage(from);
        Pipeline target = all.of(to);
        List<Stage> open = target.shown().stream().filter(Stage::isOpen).toList();
        return switch (here.type()) {
            case OPEN ->
                open.stream()
                        .filter(stage -> here.role() != StageRole.NONE && stage.role() == here.role())
                        .findFirst()
                        .orElseGet(() -> open.get(Math.clamp(all.peers(here).indexOf(here), 0, open.size() - 1)));
            case PARKED ->
                target.shown().stream()
                        .filter(stage -> stage.type() == StageType.PARKED)
                        .findFirst()
                        .orElseGet(target::first);
            case WON, LOST -> target.first();
        };
    }
}
