package huni.store.write;

import huni.domain.call.CallAnswer;
import huni.domain.call.OpenQuestions;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.store.rows.CallAnswerRows;
import huni.store.rows.ChecklistRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.RowTypes;
import huni.store.rows.SkippedQuestionRows;
import huni.store.rows.StageEventRows;
import huni.store.rows.StageRows;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The gates of a move that was done without the network, asked once more of the prospect as it is now.
 *
 * @param step all changes of the step that the move is part of
 */
record GatesAgain(Prepared sql, List<RowChange> step) {

    /** Whether they let it pass with what was said then. */
    boolean open(RowChange own, Row current) throws SQLException {
        Pipeline pipeline = StageRows.pipeline(sql.connection());
        StageKey to = new StageKey(own.after().orElseThrow().text("stage_key"));
        StageKey stands = new StageKey(current.text("stage_key"));
        if (!pipeline.takes(to) || (pipeline.stage(stands).type() == StageType.WON && !pipeline.isWithin(stands, to))) {
            return false;
        }
        // What closes a sale was said then, and nobody can take it away.
        return pipeline.stage(to).type().isClosed()
                || (isDecided(own, current, to, pipeline) && isAnswered(current, to, pipeline));
    }

    private boolean isDecided(RowChange own, Row current, StageKey to, Pipeline pipeline) {
        Row merged = ThreeWays.of(own.before(), own.after().orElseThrow(), current, Set.of(), Set.of("stage"))
                .row();
        Prospect as = ProspectRows.prospect(RowTypes.completed(merged, Optional.of(current)));
        Optional<Row> event = of(StageEventRows.TABLE, current).findFirst();
        GateAnswer said = event.map(row -> row.text("note"))
                .filter(note -> !note.isBlank())
                .<GateAnswer>map(GateAnswer.WithoutDecisionMaker::new)
                .orElse(new GateAnswer.None());
        MoveSource source =
                event.map(row -> row.one(MoveSource.class, "source")).orElse(MoveSource.UNDO);
        return new Move(to, source, said).closedGate(as, pipeline).isEmpty();
    }

    private boolean isAnswered(Row current, StageKey to, Pipeline pipeline) throws SQLException {
        if (of(SkippedQuestionRows.TABLE, current).findFirst().isPresent()) {
            return true;
        }
        List<CallAnswer> given = new ArrayList<>(
                sql.list(CallAnswerRows.TYPE.selectOfProspect(), CallAnswerRows.TYPE::read, current.id("id")));
        of(CallAnswerRows.TABLE, current).map(CallAnswerRows.TYPE::record).forEach(given::add);
        return OpenQuestions.of(
                        ChecklistRows.checklists(sql.connection()),
                        given,
                        pipeline,
                        new StageKey(current.text("furthest")),
                        to)
                .isEmpty();
    }

    /** The rows that the step has written into a table about the prospect. */
    private Stream<Row> of(Table table, Row prospect) {
        return step.stream()
                .filter(change -> change.table() == table && change.prospect().equals(Optional.of(prospect.id("id"))))
                .flatMap(change -> change.after().stream());
    }
}
