package huni.insight.coach;

import huni.domain.coach.CoachRule;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import java.util.List;
import java.util.Optional;

/** What a pipeline has not, so that a rule cannot be watched in it. */
public enum Lacking {
    /** No open stage is that of appointments. */
    APPOINTMENTS,
    /** No stage has the role of presentations. */
    PRESENTATIONS,
    /** No open stage lies between that of appointments and the last one. */
    ROOM_AFTER_APPOINTMENTS;

    /** Why the rule cannot be watched there; empty if it can. */
    public static Optional<Lacking> of(CoachRule rule, Pipeline pipeline) {
        return switch (rule) {
            case HELD ->
                Optional.of(APPOINTMENTS)
                        .filter(_ -> role(pipeline, StageRole.APPOINTMENT).isEmpty());
            case BUDGET ->
                Optional.of(PRESENTATIONS)
                        .filter(_ -> role(pipeline, StageRole.PRESENTATION).isEmpty());
            case AUTHORITY ->
                Optional.of(APPOINTMENTS).filter(_ -> pipeline.appointments().isEmpty());
            case FEW_APPOINTMENTS, MANY_APPOINTMENTS ->
                pipeline.appointments().isEmpty()
                        ? Optional.of(APPOINTMENTS)
                        : Optional.of(ROOM_AFTER_APPOINTMENTS)
                                .filter(_ -> stocked(pipeline).isEmpty());
            case STEP, REQUESTS, NEW_PROSPECTS, CONCENTRATION -> Optional.empty();
        };
    }

    /** The first step with that role. */
    static Optional<Stage> role(Pipeline pipeline, StageRole role) {
        return pipeline.steps().stream()
                .filter(stage -> !stage.retired() && stage.role() == role)
                .findFirst();
    }

    /** The open stages from that of appointments on, without the last: who is fresh there is the stock. */
    static List<StageKey> stocked(Pipeline pipeline) {
        List<StageKey> open = pipeline.steps().stream()
                .filter(stage -> !stage.retired() && stage.isOpen())
                .map(Stage::key)
                .toList();
        int from = pipeline.appointments()
                .map(stage -> open.indexOf(stage.key()))
                .filter(place -> place >= 0)
                .orElse(open.size());
        return open.subList(from, Math.max(from, open.size() - 1));
    }
}
