package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.insight.Forecast;
import java.util.Optional;

/**
 * The values that all reads of the board use: a part that was read with older ones is out of date.
 *
 * @param forecast empty while it is read for the first time: nothing is expected then
 * @param closed the days whose won and lost prospects are shown
 */
record BoardState(
        Pipeline pipeline, Optional<Forecast> forecast, DaySpan closed, Moment now, CardFilter filter, CardSort sort) {

    BoardState at(Moment later) {
        return new BoardState(pipeline, forecast, closed, later, filter, sort);
    }

    BoardState showing(CardFilter asked, CardSort order) {
        return new BoardState(pipeline, forecast, closed, now, asked, order);
    }
}
