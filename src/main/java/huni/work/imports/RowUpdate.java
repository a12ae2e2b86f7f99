package huni.work.imports;

import huni.domain.Moment;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.prospect.ColumnEnds;
import huni.work.prospect.MoveWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a row says, written into the prospect that is there. What the row leaves open stays as it is. */
final class RowUpdate {

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
        if (!target.key().equals(before.standing().stage())) {
            Moment when = when();
            Move move = new Move(target.key(), MoveSource.IMPORT, answer(target, when));
            new MoveWriter(records).write(move, told, bottoms.next(target.key()), when);
        } else if (!told.equals(before)) {
            records.put(told);
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
        Budget told = amounts.isKnown()
                ? old.imported(amounts.currency(), amounts.low(), amounts.likely(), amounts.high())
                : old;
        boolean won = target.type() == StageType.WON
                && !target.key().equals(before.standing().stage());
        return won && told.likely().isPresent() ? told.withCertainty(Certainty.CONFIRMED) : told;
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
        String words = row.history().lostReason();
        return FactWords.lostReason(words)
                .filter(_ -> target.type() == StageType.LOST)
                .<GateAnswer>map(reason -> new GateAnswer.Lost(reason, words, Optional.of(when.day())))
                .orElseGet(GateAnswer.None::new);
    }
}
