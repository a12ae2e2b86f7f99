package huni.ui.today;

import huni.domain.Moment;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.today.TodayQuery.Idle;
import huni.insight.TodayLadder;
import java.util.List;
import java.util.Map;

/**
 * What was read of the day.
 *
 * @param at when
 * @param idle how many there are of each group
 * @param pages the part of each group that is shown
 */
record TodayReading(
        Moment at, TodayLadder ladder, Pipeline pipeline, Map<Idle, Long> idle, Map<Idle, List<Card>> pages) {

    TodayReading {
        idle = Map.copyOf(idle);
        pages = Map.copyOf(pages);
    }
}
