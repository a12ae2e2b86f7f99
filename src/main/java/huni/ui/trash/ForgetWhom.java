package huni.ui.trash;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import java.util.List;
import java.util.Optional;

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
}
