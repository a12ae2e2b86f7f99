package huni.domain.prospect;

import huni.domain.ProspectId;
import huni.domain.prospect.Consent.Channel;
import java.util.Collection;
import java.util.Set;

/** Whom people allowed to address them, and whom not. */
public interface ConsentQuery {

    /** What the people of one prospect told. */
    Consents consents(ProspectId prospect);

    /**
     * Those of the prospects that are closed for a channel, as {@link Consents#bar} says; the same number of questions to
     * the store for one prospect as for thousands.
     */
    Set<ProspectId> barred(Collection<ProspectId> prospects, Channel channel);
}
