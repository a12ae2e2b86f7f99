package huni.ui.door;

import huni.work.exports.CountedTable;
import java.util.concurrent.Callable;

/** Writes what a list shows into a file that the person chooses. */
@FunctionalInterface
public interface ListExport {

    /**
     * Asks where it goes and writes it there.
     *
     * @param list which one, as its texts are found by: {@code trash}
     * @param table read on the lane of long reads
     */
    void save(String list, Callable<CountedTable> table);
}
