package huni.ui.today;

import huni.domain.prospect.Consent.Channel;
import huni.insight.TodayReading;
import huni.ui.today.TodayLine.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts what somebody does not want behind what they do not mind: it is never the first thing a line proposes. */
final class ClosedWays {

    private ClosedWays() {}

    /** The entry as it is proposed, knowing by which ways nobody there wants to be addressed. */
    static Entry heed(Entry entry, TodayReading read) {
        Set<Channel> closed = read.closed(entry.prospect());
        if (closed.isEmpty()) {
            return entry;
        }
        Entry asked = entry.closedFor(closed, entry.verbs(), entry.buttons());
        List<TodayVerb> verbs = new ArrayList<>();
        boolean writes = entry.verbs().contains(TodayVerb.CALL) && asked.forbids(TodayVerb.CALL);
        if (writes && !entry.verbs().contains(TodayVerb.MESSAGE) && !asked.forbids(TodayVerb.MESSAGE)) {
            verbs.add(TodayVerb.MESSAGE);
        }
        entry.verbs().stream().filter(verb -> !asked.forbids(verb)).forEach(verbs::add);
        int open = verbs.size();
        entry.verbs().stream().filter(asked::forbids).forEach(verbs::add);
        return entry.closedFor(closed, verbs, Math.min(entry.buttons(), open));
    }
}
