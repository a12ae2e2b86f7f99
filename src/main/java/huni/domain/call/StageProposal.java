package huni.domain.call;

import huni.domain.activity.ActivityKind;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Prospect;
import java.util.Optional;

/** The stage that a finished call speaks for. It proposes a move; the gate of that stage is met all the same. */
public final class StageProposal {

    private StageProposal() {}

    /**
     * Where to; empty if the prospect stays. Who is not interested is lost; whoever agreed to an appointment has come to
     * that stage; whoever was reached and surely decides is the decision maker reached. Nobody is moved back.
     *
     * @param next what is planned after the call
     */
    public static Optional<StageKey> of(
            Prospect prospect, Pipeline all, CallOutcome outcome, Optional<ActivityKind> next) {
        Pipeline pipeline = all.around(prospect.standing().stage());
        Stage present = pipeline.stage(prospect.standing().stage());
        if (present.type().isClosed()) {
            return Optional.empty();
        }
        if (outcome.isSame(CallOutcome.NOT_INTERESTED)) {
            return pipeline.shown().stream()
                    .filter(stage -> stage.type() == StageType.LOST)
                    .map(Stage::key)
                    .findFirst();
        }
        if (!outcome.reached()) {
            return Optional.empty();
        }
        boolean appointed =
                next.filter(kind -> kind == ActivityKind.APPOINTMENT).isPresent();
        Optional<Stage> agreed =
                Optional.of(StageRole.APPOINTMENT).filter(_ -> appointed).flatMap(role -> of(role, pipeline));
        Optional<Stage> reached = Optional.of(StageRole.DECISION_MAKER)
                .filter(_ -> prospect.authority().isConfirmed())
                .flatMap(role -> of(role, pipeline));
        return agreed.or(() -> reached)
                .filter(stage -> isFurther(stage, present))
                .map(Stage::key);
    }

    private static Optional<Stage> of(StageRole role, Pipeline pipeline) {
        return pipeline.shown().stream().filter(stage -> stage.role() == role).findFirst();
    }

    private static boolean isFurther(Stage stage, Stage present) {
        return !present.isOpen() || stage.position() > present.position();
    }
}
