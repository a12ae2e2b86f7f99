package huni.domain.history;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each number of days was seen. */
public final class DayCounts {

    private final SortedMap<Long, Long> counts = new TreeMap<>();
    private long all;

    /** Adds so many that took so many days, each from 0. */
    public void add(long days, long count) {
        counts.merge(days, count, Long::sum);
        all += count;
    }

    /** How many were seen. */
    public long all() {
        return all;
    }

    /** The middle one; of an even number the mean of the middle two, half a day up. Refused where none was seen. */
    public long median() {
        return (at((all - 1) / 2) + at(all / 2) + 1) / 2;
    }

    /** The percentile by nearest rank, from 1 to 100. Refused where none was seen. */
    public long percentile(int percent) {
        return at(Math.ceilDiv(all * percent, 100) - 1);
    }

    /** The one at that place in the order of days, from 0. */
    private long at(long place) {
        long before = 0;
        for (Map.Entry<Long, Long> count : counts.entrySet()) {
            before += count.getValue();
            if (place < before) {
                return count.getKey();
            }
        }
        throw new IllegalStateException("of " + all + " there is none at " + place);
    }
}
