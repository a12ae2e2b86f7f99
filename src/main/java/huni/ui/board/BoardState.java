package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.insight.Probabilities;

/**
 * The values that all reads of the board use: a part that was read with older ones is out of date.
 *
 * @param closed the days whose won and lost prospects are shown
 */
record BoardState(
        Pipeline pipeline, Probabilities chances, DaySpan closed, Moment now, CardFilter filter, CardSort sort) {

    BoardState at(Moment later) {
        return new BoardState(pipeline, chances, closed, later, filter, sort);
    }

    BoardState showing(CardFilter asked, CardSort order) {
        return new BoardState(pipeline, chances, closed, now, asked, order);
    }
}
