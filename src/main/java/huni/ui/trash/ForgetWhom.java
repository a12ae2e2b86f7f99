package huni.ui.trash;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is to be forgotten.
 *
 * @param contact one contact of the only prospect; empty for prospects as a whole
 */
public record ForgetWhom(List<ProspectId> prospects, Optional<ContactId> contact) {

    public ForgetWhom {
        prospects = List.copyOf(prospects);
    }

    /** Prospects with everything of theirs. */
    public static ForgetWhom prospects(List<ProspectId> prospects) {
        return new ForgetWhom(prospects, Optional.empty());
    }

    /** By what a backup is asked for them. */
    Set<UUID> ids() {
        return contact.map(one -> Set.of(one.value()))
                .orElseGet(() -> prospects.stream().map(ProspectId::value).collect(Collectors.toSet()));
    }
}
