package huni.exchange;

import java.io.IOException;

/** A workbook whose content cannot be understood. */
final class DamagedWorkbookException extends IOException {

    DamagedWorkbookException(Exception cause) {
        super(cause);
    }
}
