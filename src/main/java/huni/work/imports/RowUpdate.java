package huni.work.imports;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.prospect.ColumnEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a row says, written into the prospect that is there. What the row leaves open stays as it is. */
final class RowUpdate {

    private static final String LOSS_UNTOLD = "other";

    private final Records records;
    private final Pipeline pipeline;
    private final ColumnEnds bottoms;
    private final Prospect before;
    private final ImportedRow row;

    RowUpdate(Records records, Pipeline pipeline, ColumnEnds bottoms, Prospect before, ImportedRow row) {
        this.records = records;
        this.pipeline = pipeline;
        this.bottoms = bottoms;
        this.before = before;
        this.row = row;
    }

    void write() throws RefusedException {
        Stage target =
                pipeline.stage(row.history().stage().orElse(before.standing().stage()));
        Prospect told = told(target);
        Prospect after = told;
        Optional<StageEvent> event = Optional.empty();
        if (!target.key().equals(before.standing().stage())) {
            Moment when = when();
            Move move = new Move(target.key(), MoveSource.IMPORT, answer(target, when));
            event = move.event(records.newId(), before, pipeline, when);
            after = move.apply(told, pipeline, bottoms.next(target.key()), when);
        }
        boolean won = event.isPresent() && target.type() == StageType.WON;
        if (won) {
            after = after.next(Optional.empty());
        }
        if (!after.equals(before)) {
            records.put(after);
        }
        if (won) {
            for (Activity planned : records.planned(before.id())) {
                records.put(planned.cancelled(records.now().instant()));
            }
        }
        if (event.isPresent()) {
            records.put(event.get());
        }
    }

    private Prospect told(Stage target) {
        Prospect told = before.with(budget(target)).with(ProspectFromRow.urgency(before.urgency(), row, target));
        if (row.facts().authority().isPresent() && before.authority().certainty() == Certainty.NOT_ASKED) {
            told = told.with(row.facts().authority().get());
        }
        if (!row.facts().source().isEmpty()) {
            told = told.with(told.origin().from(row.facts().source()));
        }
        List<String> tags = new ArrayList<>(before.tags());
        tags.addAll(row.tags());
        Map<String, String> own = new TreeMap<>(before.ownFields());
        own.putAll(row.ownFields());
        return told.tagged(tags).withOwnFields(own);
    }

    /** Amounts whose currency the row does not name are in that of the budget that is there. */
    private Budget budget(Stage target) {
        Budget old = before.budget();
        ImportedRow.Amounts amounts = old.isTold() ? row.amounts().unlessNamed(old.currency()) : row.amounts();
        Budget told = amounts.isKnown() ? told(old, amounts) : old;
        boolean won = target.type() == StageType.WON
                && !target.key().equals(before.standing().stage());
        return won && told.likely().isPresent() ? told.known(Certainty.CONFIRMED) : told;
    }

    private static Budget told(Budget old, ImportedRow.Amounts amounts) {
        boolean same = amounts.currency().equals(old.currency());
        return new Budget(
                amounts.currency(),
                amounts.low().or(() -> same ? old.low() : Optional.empty()),
                amounts.likely().or(() -> same ? old.likely() : Optional.empty()),
                amounts.high().or(() -> same ? old.high() : Optional.empty()),
                BudgetSource.IMPORTED,
                old.certainty().compareTo(Certainty.INDICATED) < 0 ? Certainty.INDICATED : old.certainty());
    }

    /** The date the file gives for the present stage, unless it lies before the prospect's last move. */
    private Moment when() {
        ImportedHistory.When told = ImportedHistory.of(row.history(), pipeline, records.now())
                .present()
                .when();
        boolean later = !told.at().isBefore(before.standing().since());
        return later ? new Moment(told.at(), records.now().zone()) : records.now();
    }

    /**
     * What the gates ask is answered from the row; an import passes them, and its events say that it was one. Of a win
     * nothing is asked: the row has told the budget, and where it did not, nothing is known of it.
     */
    private GateAnswer answer(Stage target, Moment when) {
        return target.gate() == Gate.LOST_REASON
                ? new GateAnswer.Lost(
                        FactWords.lostReason(row.history().lostReason()).orElse(LOSS_UNTOLD),
                        row.history().lostReason(),
                        Optional.of(when.day()))
                : new GateAnswer.None();
    }
}
