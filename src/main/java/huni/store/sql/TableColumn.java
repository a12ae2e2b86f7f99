package huni.store.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and the one kind of object its values are.
 *
 * @param later came after the first schema and is never null: where the journal lacks it, it was as it is now
 */
public record TableColumn(String name, Kind kind, boolean later) {

    public TableColumn(String name, Kind kind) {
        this(name, kind, false);
    }

    /** The same column, which the journals of older stores lack. */
    public TableColumn addedLater() {
        return new TableColumn(name, kind, true);
    }

    public enum Kind {
        ID,
        TEXT,
        INTEGER,
        /** Two decimals. */
        AMOUNT,
        /** Four decimals. */
        FRACTION,
        /** Eight decimals. */
        RATE,
        FLAG,
        DAY,
        TIME,
        /** In microseconds. */
        INSTANT,
        BYTES
    }

    /** The value as the database would give it back. */
    @Nullable
    Object normal(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer number -> (long) number;
            case BigDecimal number -> number.setScale(decimals(), RoundingMode.HALF_EVEN);
            case Instant at -> at.truncatedTo(ChronoUnit.MICROS);
            case LocalTime time -> time.truncatedTo(ChronoUnit.SECONDS);
            case String text -> text.indexOf('\0') < 0 ? text : text.replace("\0", "");
            case Enum<?> one -> one.name();
            default -> value;
        };
    }

    private int decimals() {
        return switch (kind) {
            case FRACTION -> 4;
            case RATE -> 8;
            default -> 2;
        };
    }

    @Nullable
    Object read(ResultSet row, int index) throws SQLException {
        return switch (kind) {
            case ID -> row.getObject(index, UUID.class);
            case TEXT -> row.getString(index);
            case INTEGER -> {
                long number = row.getLong(index);
                yield row.wasNull() ? null : number;
            }
            case AMOUNT, FRACTION, RATE -> normal(row.getBigDecimal(index));
            case FLAG -> {
                boolean set = row.getBoolean(index);
                yield row.wasNull() ? null : set;
            }
            case DAY -> row.getObject(index, LocalDate.class);
            case TIME -> row.getObject(index, LocalTime.class);
            case INSTANT -> {
                OffsetDateTime at = row.getObject(index, OffsetDateTime.class);
                yield at == null ? null : at.toInstant();
            }
            case BYTES -> row.getBytes(index);
        };
    }

    /** The value that was written as text; what follows from others is written in hexadecimal. */
    public Object parse(String text) {
        return switch (kind) {
            case ID -> UUID.fromString(text);
            case TEXT -> text;
            case INTEGER -> Long.valueOf(text);
            case AMOUNT, FRACTION, RATE -> new BigDecimal(text);
            case FLAG -> Boolean.valueOf(text);
            case DAY -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case BYTES -> HexFormat.of().parseHex(text);
        };
    }
}
