package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Standing;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A closing told anew: its day (also one that nobody knew), what the sale was worth, why it was won or lost and in which words.
 * It stays where it was in the order of moves, and counts on the day told now. {@link Refusal.Gone} if the prospect is
 * not closed any more.
 *
 * @param answer a win for a win, a loss for a loss; a win of several leaves the value as it is
 */
public record CorrectClosing(ProspectId prospect, GateAnswer answer) implements Operation<ProspectId> {

    @Override
    public OperationName name() {
        return OperationName.CORRECT_CLOSING;
    }

    @Override
    public ProspectId apply(Records records) throws RefusedException {
        Prospect before = records.prospect(prospect);
        records.about(before.company());
        StageEvent closing =
                StageHistory.of(records.of(prospect, StageEvent.class)).last().orElseThrow(CorrectClosing::gone);
        StageType type = records.pipeline().stage(before.standing().stage()).type();
        Prospect begun = EarlierBeginning.of(records, before, answer);
        Prospect after = switch (answer) {
            case GateAnswer.Won won
            when type == StageType.WON ->
                closed(begun.with(begun.budget().confirmed(won.worth())), won.on(), won.reason());
            case GateAnswer.WonEach each when type == StageType.WON -> closed(begun, each.on(), each.reason());
            case GateAnswer.Lost lost
            when type == StageType.LOST -> closed(begun, lost.on().orElse(closing.day()), Optional.of(lost.reason()));
            default -> throw gone();
        };
        records.put(after);
        write(records, closing, after);
        return prospect;
    }

    private static Prospect closed(Prospect prospect, LocalDate on, Optional<String> reason) {
        Standing standing = prospect.standing();
        return prospect.withStanding(new Standing(
                standing.stage(),
                standing.since(),
                standing.sinceDay(),
                standing.furthest(),
                standing.rank(),
                Optional.of(on),
                reason));
    }

    /** The closing is taken back and told again in its place, since what was told is never changed. */
    private void write(Records records, StageEvent closing, Prospect after) throws RefusedException {
        records.put(closing.takenBack(records.newId(), records.afterLastEvent(prospect, records.now())));
        records.put(new StageEvent(
                records.newId(),
                prospect,
                closing.at(),
                after.standing().closedOn().orElseThrow(),
                closing.from(),
                closing.to(),
                closing.kind(),
                MoveSource.FORM,
                answer instanceof GateAnswer.Lost lost ? lost.note() : closing.note(),
                false,
                Optional.empty(),
                new ClosingTerms(after.standing().reason(), after.worth())));
    }

    private static RefusedException gone() {
        return new RefusedException(new Refusal.Gone());
    }
}
