package huni.ui.today;

import huni.domain.dossier.ProspectQuery.ListRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What stands beside the day.
 *
 * @param week the numbers of this week
 * @param flow how evenly prospects come in; empty while no week is over
 */
record FlowPage(List<FlowNumber> week, Optional<FlowPicture> flow) {

    FlowPage {
        week = List.copyOf(week);
    }

    /**
     * A number that leads to the prospects it counts.
     *
     * @param name what it counts, to stand below it
     * @param title what it counts, to stand above the list
     */
    record FlowNumber(long count, String words, String name, String title, ListRequest request) {}

    /**
     * The weeks as bars.
     *
     * @param thin for each bar, whether it is well below the median
     * @param latestThin whether the sentence is a warning
     * @param undated those that are in no week; empty if there are none
     */
    record FlowPicture(
            List<FlowNumber> bars,
            List<Boolean> thin,
            OptionalDouble median,
            String definition,
            String sentence,
            boolean latestThin,
            Optional<FlowNumber> undated) {

        FlowPicture {
            bars = List.copyOf(bars);
            thin = List.copyOf(thin);
        }
    }
}
