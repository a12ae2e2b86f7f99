package huni.ui.trash;

import huni.domain.ProspectId;
import huni.work.exports.ExportTable;
import java.util.List;
import java.util.concurrent.Callable;

/** Where the trash leads. */
public interface TrashExits {

    /** Asks whether those are forgotten for good. */
    void forget(List<ProspectId> prospects);

    /** Writes what is listed into a file that the person chooses. */
    void save(Callable<ExportTable> table);

    /** Shows the place again that is below. */
    void close();
}
