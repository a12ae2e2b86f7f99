package huni.exchange;

import java.io.IOException;
import java.util.Optional;

/** A workbook whose content cannot be understood. */
final class DamagedWorkbookException extends IOException {

    private final transient Optional<Place> place;

    /** @param row as a spreadsheet shows it */
    record Place(String sheet, long row) {}

    DamagedWorkbookException(Exception cause) {
        super(cause);
        this.place = Optional.empty();
    }

    DamagedWorkbookException(Exception cause, Place place) {
        super(cause);
        this.place = Optional.of(place);
    }

    /** Where; empty if it is not known. */
    Optional<Place> place() {
        return place;
    }
}
