package huni.ui.trash;

import huni.domain.ProspectId;
import java.util.List;

/** Where the trash leads. */
public interface TrashExits {

    /** Asks whether those are forgotten for good. */
    void forget(List<ProspectId> prospects);

    /** Shows the place again that is below. */
    void close();
}
