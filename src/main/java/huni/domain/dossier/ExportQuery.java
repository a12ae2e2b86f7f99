package huni.domain.dossier;

import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import java.util.List;

/** What is read of many prospects to be taken out. */
@FunctionalInterface
public interface ExportQuery {

    /** Everything that each of these prospects says of itself, in any order. One that is removed is not among them. */
    List<Prospect> prospects(List<ProspectId> ids);
}
