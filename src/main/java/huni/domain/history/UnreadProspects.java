package huni.domain.history;

import huni.domain.ProspectId;
import java.util.HashSet;
import java.util.Set;

/** What was written since it was read by somebody who keeps it. Nothing was read at first. Any thread may ask. */
public final class UnreadProspects {

    private boolean everything = true;
    private Set<ProspectId> prospects = new HashSet<>();

    /** These were written. */
    public synchronized void add(Set<ProspectId> written) {
        prospects.addAll(written);
    }

    /** Too much was written to name it, or what was read is of no use. */
    public synchronized void addEverything() {
        everything = true;
    }

    /** Whether all has to be read. */
    public synchronized boolean isEverything() {
        return everything;
    }

    /** Whether all has to be read; what is written from now on is named again. */
    public synchronized boolean takeEverything() {
        boolean was = everything;
        if (was) {
            prospects = new HashSet<>();
        }
        everything = false;
        return was;
    }

    /** Those that have to be read again; what is written from now on is named again. */
    public synchronized Set<ProspectId> take() {
        Set<ProspectId> taken = prospects;
        prospects = new HashSet<>();
        return taken;
    }
}
