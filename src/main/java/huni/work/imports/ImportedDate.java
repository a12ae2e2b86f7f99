package huni.work.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as a cell gives it: with or without a time, with or without an offset. A date without a time stays on its day
 * in every zone.
 */
public record ImportedDate(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    public static ImportedDate of(LocalDate date) {
        return new ImportedDate(date, Optional.empty(), Optional.empty());
    }

    /** The day in the zone: shifted only when the cell names an offset, as only then an instant is known. */
    public LocalDate dayIn(ZoneId zone) {
        return offset.isPresent() ? at(zone).atZone(zone).toLocalDate() : date;
    }

    /** The instant in the zone; the start of the day when there is no time. */
    public Instant at(ZoneId zone) {
        ZoneId known = offset.isPresent() ? offset.get() : zone;
        return time.isPresent()
                ? date.atTime(time.get()).atZone(known).toInstant()
                : date.atStartOfDay(known).toInstant();
    }
}
