package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.insight.Forecast;
import huni.insight.TrialOutcome;
import java.util.Optional;

/**
 * The values that all reads of the board use: a part that was read with older ones is out of date.
 *
 * @param forecast empty while it is read for the first time: nothing is expected then
 * @param tried what is tried, which the forecast is of then
 * @param closed the days whose won and lost prospects are shown
 */
record BoardState(
        Pipeline pipeline,
        Optional<Forecast> forecast,
        Optional<TrialOutcome> tried,
        DaySpan closed,
        Moment now,
        CardFilter filter,
        CardSort sort) {

    BoardState at(Moment later) {
        return new BoardState(pipeline, forecast, tried, closed, later, filter, sort);
    }

    BoardState showing(CardFilter asked, CardSort order) {
        return new BoardState(pipeline, forecast, tried, closed, now, asked, order);
    }
}
