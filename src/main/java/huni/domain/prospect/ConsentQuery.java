package huni.domain.prospect;

import huni.domain.ProspectId;
import huni.domain.prospect.Consent.Channel;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom people allowed to address them, and whom not. */
public interface ConsentQuery {

    /** What the people of one prospect told. */
    Consents consents(ProspectId prospect);

    /**
     * Of the prospects where somebody refused the channel: who is addressed by it, as {@link Consents#partner} says, or
     * nobody where it is closed, as {@link Consents#bar} says; the same number of questions to the store for one prospect
     * as for thousands.
     */
    Map<ProspectId, Optional<Contact>> partners(Collection<ProspectId> prospects, Channel channel);

    /** Those of the prospects that are closed for a channel. */
    default Set<ProspectId> barred(Collection<ProspectId> prospects, Channel channel) {
        return partners(prospects, channel).entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
