package huni.store.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A row of a table, never changed. */
public final class Row {

    private static final Set<String> LOOKS_AWAY =
            Set.of("version", "place", "furthest", "undated", "since", "since_day", "notified_at", "talked_seconds");

    private final Table table;
    private final @Nullable Object[] values;

    Row(Table table, @Nullable Object[] values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(values.length + " values for " + table);
        }
        this.table = table;
        this.values = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            this.values[i] = table.columns().get(i).normal(values[i]);
        }
    }

    public Table table() {
        return table;
    }

    /** The values in the order of the columns. */
    @Nullable
    public Object[] values() {
        return values.clone();
    }

    @Nullable
    public Object value(int index) {
        return values[index];
    }

    /** The values of the primary key. */
    @Nullable
    public Object[] key() {
        return Arrays.copyOf(values, table.keys());
    }

    public UUID id(String column) {
        return (UUID) present(column);
    }

    public String text(String column) {
        return (String) present(column);
    }

    public long integer(String column) {
        return (Long) present(column);
    }

    public boolean flag(String column) {
        return (Boolean) present(column);
    }

    public LocalDate day(String column) {
        return (LocalDate) present(column);
    }

    public Instant instant(String column) {
        return (Instant) present(column);
    }

    public LocalTime time(String column) {
        return (LocalTime) present(column);
    }

    public BigDecimal amount(String column) {
        return (BigDecimal) present(column);
    }

    public <E extends Enum<E>> E one(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> Optional<E> maybeOne(Class<E> type, String column) {
        return maybeText(column).map(name -> Enum.valueOf(type, name));
    }

    public Optional<Boolean> maybeFlag(String column) {
        return Optional.ofNullable((Boolean) at(column));
    }

    public Optional<Long> maybeInteger(String column) {
        return Optional.ofNullable((Long) at(column));
    }

    public Optional<UUID> maybeId(String column) {
        return Optional.ofNullable((UUID) at(column));
    }

    public Optional<String> maybeText(String column) {
        return Optional.ofNullable((String) at(column));
    }

    public Optional<LocalDate> maybeDay(String column) {
        return Optional.ofNullable((LocalDate) at(column));
    }

    public Optional<LocalTime> maybeTime(String column) {
        return Optional.ofNullable((LocalTime) at(column));
    }

    public Optional<Instant> maybeInstant(String column) {
        return Optional.ofNullable((Instant) at(column));
    }

    public Optional<BigDecimal> maybeAmount(String column) {
        return Optional.ofNullable((BigDecimal) at(column));
    }

    public Optional<Money> maybeMoney(String column, CurrencyUnit currency) {
        return maybeAmount(column).map(amount -> Money.of(currency, amount, RoundingMode.HALF_EVEN));
    }

    /** The same row but for one value. */
    public Row with(String column, @Nullable Object value) {
        @Nullable Object[] changed = values.clone();
        changed[table.index(column)] = value;
        return new Row(table, changed);
    }

    /** The same row, where what was added to its table later and is missing is as in the present row. */
    public Row completedBy(Row present) {
        @Nullable Object[] changed = values.clone();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == null && table.columns().get(i).later()) {
                changed[i] = present.values[i];
            }
        }
        return new Row(table, changed);
    }

    /**
     * Whether all columns that the journal keeps are the same but for the version and, in a prospect, its place and what
     * follows from its events.
     */
    public boolean saysTheSameAs(Row other) {
        for (int i = 0; i < table.kept(); i++) {
            String name = table.columns().get(i).name();
            if (!LOOKS_AWAY.contains(name) && !Objects.equals(values[i], other.values[i])) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object at(String column) {
        return values[table.index(column)];
    }

    private Object present(String column) {
        return Objects.requireNonNull(at(column), () -> table + "." + column + " is missing");
    }
}
