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
                        .map(worth -> with(new GateAnswer.Won(worth, each.on())))
                        .orElse(this)
                : this;
    }

    private Move with(GateAnswer other) {
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
            case NONE, AUTHORITY -> closed(Gate.AUTHORITY, isSureOfAuthority(prospect, pipeline));
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
     * The prospect after the move. Entering won or lost records the day, leaving them clears it; the answer's facts
     * are written into the prospect; a move is a touch.
     */
    public Prospect apply(Prospect prospect, Pipeline pipeline, long rank, Moment now) {
        Standing before = prospect.standing();
        if (before.stage().equals(to)) {
            return prospect.at(before.ranked(rank));
        }
        Stage stage = pipeline.stage(to);
        Standing after = new Standing(
                to,
                now.instant(),
                now.day(),
                pipeline.further(before.furthest(), to),
                rank,
                stage.type().isClosed() ? Optional.of(closingDay(now.day())) : Optional.empty(),
                stage.type() == StageType.LOST && answer instanceof GateAnswer.Lost lost
                        ? Optional.of(lost.reason())
                        : Optional.empty());
        return informed(prospect, now).at(after).touched(now.instant());
    }

    private LocalDate closingDay(LocalDate today) {
        return switch (answer) {
            case GateAnswer.Won won -> won.on();
            case GateAnswer.Lost lost -> lost.on().orElse(today);
            default -> today;
        };
    }

    private Prospect informed(Prospect prospect, Moment now) {
        return switch (answer) {
            case GateAnswer.DecisionMaker told ->
                prospect.with(new Authority(
                        Authority.Role.DECISION_MAKER,
                        told.how().isBlank()
                                ? prospect.authority().how()
                                : told.how().strip(),
                        prospect.authority().decisionMaker(),
                        Optional.of(now.day()),
                        Certainty.CONFIRMED));
            case GateAnswer.Won won ->
                prospect.with(new Budget(
                        won.worth().getCurrencyUnit(),
                        sameCurrency(prospect.budget(), won) ? prospect.budget().low() : Optional.empty(),
                        Optional.of(won.worth()),
                        sameCurrency(prospect.budget(), won) ? prospect.budget().high() : Optional.empty(),
                        BudgetSource.STATED,
                        Certainty.CONFIRMED));
            default -> prospect;
        };
    }

    private static boolean sameCurrency(Budget budget, GateAnswer.Won won) {
        return budget.currency().equals(won.worth().getCurrencyUnit());
    }

    /**
     * The event of the move; empty inside a stage. A win or loss dated in the past counts on its own day; its instant
     * stays the one of the move.
     */
    public Optional<StageEvent> event(UUID id, Prospect before, Pipeline pipeline, Moment now) {
        StageKey from = before.standing().stage();
        if (from.equals(to)) {
            return Optional.empty();
        }
        boolean closes = pipeline.stage(to).type().isClosed();
        boolean reopens = pipeline.stage(from).type().isClosed() && !closes;
        return Optional.of(new StageEvent(
                id,
                before.id(),
                now.instant(),
                closes ? closingDay(now.day()) : now.day(),
                Optional.of(from),
                to,
                reopens ? StageEvent.Kind.REOPENED : StageEvent.Kind.MOVED,
                source,
                note(),
                Optional.empty()));
    }

    private String note() {
        return switch (answer) {
            case GateAnswer.WithoutDecisionMaker without -> without.reason();
            case GateAnswer.Lost lost -> lost.note();
            default -> "";
        };
    }
}
