package huni.ui.today;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Consent.Channel;
import huni.domain.today.TodayQuery.Idle;
import huni.insight.TodayLadder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read of the day.
 *
 * @param at when
 * @param idle how many there are of each group
 * @param pages the part of each group that is shown
 * @param closed for each way, with whom nobody wants to be addressed by it
 */
record TodayReading(
        Moment at,
        TodayLadder ladder,
        Pipeline pipeline,
        Map<Idle, Long> idle,
        Map<Idle, List<Card>> pages,
        Map<Channel, Set<ProspectId>> closed) {

    TodayReading {
        idle = Map.copyOf(idle);
        pages = Map.copyOf(pages);
        closed = Map.copyOf(closed);
    }

    /** By which ways nobody of the prospect wants to be addressed. */
    Set<Channel> closed(ProspectId prospect) {
        return closed.entrySet().stream()
                .filter(way -> way.getValue().contains(prospect))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
