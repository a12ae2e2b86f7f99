package huni.domain.board;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the board shows. Removed prospects are in none of it. Won and lost stages show the prospects closed in the
 * period asked for.
 */
public interface BoardQuery {

    /** Sums of each stage under the filter, from kept totals where the filter asks nothing. */
    List<Holding> totals(CardFilter filter, DaySpan closed, Moment now);

    /** The open prospects under the filter, in any order. */
    List<ProspectId> open(CardFilter filter, Moment now);

    /**
     * The next cards of a column.
     *
     * @param after the last card of the page before; empty for the first page
     * @param limit how many at most, from 1 to 500
     */
    List<Card> cards(Column column, Optional<Card> after, int limit, Moment now);

    /** One card as it is now; empty if the prospect is removed. */
    Optional<Card> card(ProspectId prospect);

    /** How many open prospects of a pipeline each chip would show under the rest of the filter. */
    Map<Attention, Long> attention(PipelineKey pipeline, CardFilter filter, Moment now);

    /**
     * What a column is asked for.
     *
     * @param closed the days of the closing, for a won or lost stage
     */
    record Column(StageKey stage, CardFilter filter, CardSort sort, DaySpan closed) {}
}
