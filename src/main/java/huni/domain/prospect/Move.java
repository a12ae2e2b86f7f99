package huni.domain.prospect;

import huni.domain.Moment;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules of moving a prospect to a stage, the same by whichever way it is moved. */
public record Move(StageKey to, MoveSource source, GateAnswer answer) {

    /**
     * The same move with the answer as it holds for one of several prospects: what was said at the gate is said only
     * of those who find it closed, and each is won for its own value.
     */
    public Move of(Prospect prospect, Pipeline pipeline) {
        if (with(new GateAnswer.None()).closedGate(prospect, pipeline).isEmpty()) {
            return with(new GateAnswer.None());
        }
        return answer instanceof GateAnswer.WonEach each
                ? prospect.worth()
                        .or(each::otherwise)
                        .map(worth -> with(new GateAnswer.Won(worth, each.on(), Optional.empty(), each.reason())))
                        .orElse(this)
                : this;
    }

    /** The same move with another answer. */
    public Move with(GateAnswer other) {
        return new Move(to, source, other);
    }

    /**
     * The gate that stays closed for the prospect with this answer, if any. Moving inside a stage meets no gate; the
     * question for the decision maker stands on the way to every later step too, so that it cannot be jumped.
     */
    public Optional<Gate> closedGate(Prospect prospect, Pipeline pipeline) {
        if (prospect.standing().stage().equals(to)) {
            return Optional.empty();
        }
        return switch (pipeline.stage(to).gate()) {
            case NONE, AUTHORITY, QUESTIONS -> closed(Gate.AUTHORITY, isSureOfAuthority(prospect, pipeline));
            case LOST_REASON -> closed(Gate.LOST_REASON, answer instanceof GateAnswer.Lost);
            case WON_DETAILS -> closed(Gate.WON_DETAILS, answer instanceof GateAnswer.Won);
        };
    }

    private static Optional<Gate> closed(Gate gate, boolean open) {
        return open ? Optional.empty() : Optional.of(gate);
    }

    private boolean isSureOfAuthority(Prospect prospect, Pipeline pipeline) {
        return prospect.authority().isConfirmed()
                || !pipeline.isGated(Gate.AUTHORITY, prospect.standing().furthest(), to)
                || answer instanceof GateAnswer.DecisionMaker
                || answer instanceof GateAnswer.WithoutDecisionMaker;
    }

    /**
     * What the move changes. Entering a won or lost stage records the day, leaving it clears it; the answer's facts are
     * written into the prospect; a move is a touch unless only the stages were put in order; with a win or a loss
     * nothing is left to be done. Inside a stage only the place changes.
     *
     * @param event identifier of the entry
     * @param rank the place in the column it moves to
     */
    public StageChange change(UUID event, Prospect before, Pipeline pipeline, long rank, Moment now) {
        Standing standing = before.standing();
        if (standing.stage().equals(to)) {
            return new StageChange(before.withStanding(standing.withRank(rank)), Optional.empty(), false);
        }
        Stage stage = pipeline.stage(to);
        Standing after = Standing.entering(
                stage,
                now,
                furthest(standing, pipeline),
                rank,
                Optional.of(closingDay(now.day())),
                GateAnswer.reason(answer));
        Prospect moved = informed(before, now).withStanding(after);
        StageEvent entry = event(event, before, pipeline, now);
        return new StageChange(
                source == MoveSource.TIDYING ? moved : moved.touched(now.instant()),
                Optional.of(stage.type().isClosed() ? entry.withTerms(terms(moved)) : entry),
                stage.type().isClosed());
    }

    private static ClosingTerms terms(Prospect closed) {
        return new ClosingTerms(closed.standing().reason(), closed.worth());
    }

    /** Won is reached only while it is won, and a change of place by tidying up reaches nothing. */
    private StageKey furthest(Standing before, Pipeline pipeline) {
        boolean leavesWon = pipeline.stage(before.stage()).type() == StageType.WON;
        StageKey reached = leavesWon ? pipeline.lastOpen(before.furthest()) : before.furthest();
        return source == MoveSource.TIDYING && pipeline.isWithin(reached, to) ? reached : pipeline.further(reached, to);
    }

    private LocalDate closingDay(LocalDate today) {
        return switch (answer) {
            case GateAnswer.Won won -> won.on();
            case GateAnswer.Lost lost -> lost.on().orElse(today);
            case GateAnswer.ClosedOn closed -> closed.on();
            default -> today;
        };
    }

    private Prospect informed(Prospect prospect, Moment now) {
        return switch (answer) {
            case GateAnswer.DecisionMaker answered ->
                prospect.with(prospect.authority().confirmed(answered.how(), now.day()));
            case GateAnswer.Won won -> prospect.with(prospect.budget().confirmed(won.worth()));
            default -> prospect;
        };
    }

    /** A win or loss dated in the past counts on its own day; its instant stays the one of the move. */
    private StageEvent event(UUID id, Prospect before, Pipeline pipeline, Moment now) {
        StageKey from = before.standing().stage();
        return new StageEvent(
                id,
                before.id(),
                now.instant(),
                pipeline.stage(to).type().isClosed() ? closingDay(now.day()) : now.day(),
                Optional.of(from),
                to,
                StageEvent.Kind.of(pipeline.stage(from), pipeline.stage(to)),
                source,
                note(),
                Optional.empty());
    }

    private String note() {
        return switch (answer) {
            case GateAnswer.WithoutDecisionMaker without -> without.reason();
            case GateAnswer.Lost lost -> lost.note();
            case GateAnswer.ClosedOn closed -> closed.note();
            default -> "";
        };
    }
}
