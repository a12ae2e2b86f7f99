package huni.insight;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Prospects as if they entered other stages now. Nothing of it is written; what follows from it is computed from the
 * same facts as if it were.
 *
 * @param to where each of them goes; one that is there already stays as it is
 */
public record MoveTrial(Map<ProspectId, StageKey> to, Moment now) {

    /** An event that is in no store has no identity of its own. */
    private static final UUID NOWHERE = new UUID(0, 0);

    public MoveTrial {
        to = Map.copyOf(to);
    }

    /** What the prospect would add to the chances then. */
    Course of(Course course, Pipeline pipeline) {
        return Optional.ofNullable(to.get(course.prospect()))
                .flatMap(stage -> course.history()
                        .last()
                        .filter(last -> !last.to().equals(stage))
                        .map(last -> entering(course, last.to(), stage, pipeline)))
                .orElse(course);
    }

    private Course entering(Course course, StageKey from, StageKey stage, Pipeline pipeline) {
        StageEvent entry = new StageEvent(
                NOWHERE,
                course.prospect(),
                now.instant(),
                now.day(),
                Optional.of(from),
                stage,
                StageEvent.Kind.of(pipeline.stage(from), pipeline.stage(stage)),
                MoveSource.DRAG,
                "",
                Optional.empty());
        return new Course(
                course.prospect(),
                course.createdOn(),
                course.history().followedBy(entry),
                course.worth(),
                course.manualProbability(),
                course.decisionBy(),
                course.decisions());
    }
}
