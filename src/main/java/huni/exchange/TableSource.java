package huni.exchange;

import huni.work.imports.TableShape;
import java.io.Closeable;
import java.io.IOException;

/** A file that is open: its rows can be read from the first one as often as needed, one reading after the other. */
interface TableSource extends Closeable {

    /** The rows, cut as the shape says. Closing them leaves the file open. */
    RawRows rows(TableShape shape) throws IOException;

    /** The same file for somebody who closes what he was handed while others go on reading. */
    default TableSource leftOpen() {
        TableSource file = this;
        return new TableSource() {
            @Override
            public RawRows rows(TableShape shape) throws IOException {
                return file.rows(shape);
            }

            @Override
            public void close() {}
        };
    }
}
