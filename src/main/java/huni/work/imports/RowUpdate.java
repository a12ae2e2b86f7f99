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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a row says, written into the prospect that is there. What the row leaves open stays as it is. */
final class RowUpdate {

    private final Records records;
    private final Pipeline pipeline;
    private final ColumnEnds columnEnds;
    private final Prospect before;
    private final ImportedRow row;

    RowUpdate(Records records, Pipeline pipeline, ColumnEnds columnEnds, Prospect before, ImportedRow row) {
        this.records = records;
        this.pipeline = pipeline;
        this.columnEnds = columnEnds;
        this.before = before;
        this.row = row;
    }

    /** @throws RejectedRowException if the row would open again what is won or lost; nothing is written then */
    void write() throws RefusedException, RejectedRowException {
        Stage present = pipeline.stage(before.standing().stage());
        Stage target = ImportedHistory.stage(row.history(), pipeline).orElse(present);
        if (present.type().isClosed() && !target.type().isClosed()) {
            throw RejectedRowException.of(RejectReason.Kind.CLOSED_ALREADY, before.company());
        }
        Prospect updated = withRowFacts(target);
        if (!target.key().equals(before.standing().stage())) {
            Moment when = when(target);
            Move move = new Move(target.key(), MoveSource.IMPORT, answer(target, when));
            new MoveWriter(records).write(move, updated, columnEnds.next(target.key()), when);
        } else if (!updated.equals(before)) {
            records.put(updated);
        }
    }

    private Prospect withRowFacts(Stage target) {
        Prospect updated = before.with(budget(target)).with(ProspectFromRow.urgency(before.urgency(), row, target));
        if (row.facts().authority().isPresent() && before.authority().certainty() == Certainty.NOT_ASKED) {
            updated = updated.with(row.facts().authority().get());
        }
        if (!row.facts().source().isEmpty()) {
            updated = updated.with(updated.origin().withSource(row.facts().source()));
        }
        List<String> tags = new ArrayList<>(before.tags());
        tags.addAll(row.tags());
        Map<String, String> own = new TreeMap<>(before.ownFields());
        own.putAll(row.ownFields());
        return updated.withTags(tags).withOwnFields(own);
    }

    /** Amounts whose currency the row does not name are in that of the budget that is there. */
    private Budget budget(Stage target) {
        Budget old = before.budget();
        ImportedRow.Amounts amounts = old.isTold() ? row.amounts().unlessNamed(old.currency()) : row.amounts();
        Budget budget = amounts.isKnown()
                ? old.imported(amounts.currency(), amounts.low(), amounts.likely(), amounts.high())
                : old;
        boolean won = target.type() == StageType.WON
                && !target.key().equals(before.standing().stage());
        return won && budget.likely().isPresent() ? budget.withCertainty(Certainty.CONFIRMED) : budget;
    }

    /**
     * The date the file gives for the stage itself, unless it lies before the prospect's last move; else now: when a
     * prospect was created says nothing of how it came on since the import before.
     */
    private Moment when(Stage target) {
        return ImportedHistory.entered(row.history(), target, records.now())
                .filter(entered -> !entered.at().isBefore(before.standing().since()))
                .map(entered -> new Moment(entered.at(), records.now().zone()))
                .orElseGet(records::now);
    }

    /**
     * What the gates ask is answered from the row; an import passes them, and its events say that it was one. The
     * closing day of the file stands even if the prospect was moved by hand since. What a win is worth is told by the
     * row; where it is not, nothing is known of it.
     */
    private GateAnswer answer(Stage target, Moment when) {
        String words = row.history().lostReason();
        LocalDate closed = ImportedHistory.entered(row.history(), target, records.now())
                .map(ImportedHistory.When::day)
                .orElse(when.day());
        if (target.type() == StageType.WON) {
            return new GateAnswer.WonEach(Optional.empty(), closed);
        }
        return FactWords.lostReason(words)
                .filter(_ -> target.type() == StageType.LOST)
                .<GateAnswer>map(reason -> new GateAnswer.Lost(reason, words, Optional.of(closed)))
                .orElseGet(GateAnswer.None::new);
    }
}
