package huni.store.read;

import huni.domain.board.Attention;
import huni.domain.board.CardFilter;
import huni.domain.pipeline.Stage;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import huni.store.sql.Union;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many open prospects each chip of the board would show. */
final class AttentionCounts {

    private final Connection connection;
    private final CardFilters filters;

    AttentionCounts(Connection connection, CardFilters filters) {
        this.connection = connection;
        this.filters = filters;
    }

    private record Counted(Attention attention, long count) {}

    Map<Attention, Long> under(CardFilter filter) throws SQLException {
        CardFilter rest = filter.withAttention(Optional.<Attention>empty());
        return rest.isAll() ? ofAll() : of(rest);
    }

    /**
     * Without any other filter: one count comes from the stored sums, each of the others from a query that its index
     * answers alone.
     */
    private Map<Attention, Long> ofAll() throws SQLException {
        Union asked = new Union();
        for (Stage stage : filters.openStages()) {
            add(asked, Attention.OVERDUE, at(stage, filters.overdueBeforeToday()));
            add(asked, Attention.OVERDUE, at(stage, filters.overdueToday()));
            add(asked, Attention.DUE_TODAY, at(stage, filters.attention(Attention.DUE_TODAY)));
            add(asked, Attention.STALE, filters.stale(stage));
            add(asked, Attention.SLIPPED, at(stage, filters.attention(Attention.SLIPPED)));
        }
        asked.add(
                "select '" + Attention.NO_NEXT_STEP + "', coalesce(sum(without_step), 0) from stage_total",
                filters.open(),
                "");
        Map<Attention, Long> counts = new EnumMap<>(Attention.class);
        for (Attention attention : Attention.values()) {
            counts.put(attention, 0L);
        }
        for (Counted counted :
                asked.list(connection, row -> new Counted(Attention.valueOf(row.getString(1)), row.getLong(2)))) {
            counts.merge(counted.attention(), counted.count(), Long::sum);
            if (counted.attention() == Attention.OVERDUE || counted.attention() == Attention.NO_NEXT_STEP) {
                counts.merge(Attention.NEEDS_ATTENTION, counted.count(), Long::sum);
            }
        }
        return counts;
    }

    private static void add(Union asked, Attention attention, Conditions conditions) {
        asked.add("select '" + attention + "', count(*) from prospect", conditions.and("removed = false"), "");
    }

    private static Conditions at(Stage stage, Conditions asked) {
        return new Conditions().and("stage_key = ?", stage.key().value()).and(asked);
    }

    /** All chips are counted in one pass over what the rest of the filter shows. */
    private Map<Attention, Long> of(CardFilter rest) throws SQLException {
        Conditions counted = new Conditions();
        StringBuilder select = new StringBuilder("select ");
        for (Attention attention : Attention.values()) {
            Conditions shown = filters.attention(attention);
            select.append(select.length() > "select ".length() ? ", " : "")
                    .append("count(case when ")
                    .append(shown.all())
                    .append(" then 1 end)");
            counted.and(shown);
        }
        Optional<List<Conditions>> portions = filters.portions(rest);
        List<Conditions> parts = portions.isPresent()
                ? portions.get()
                : List.of(new Conditions().and("removed = false").and(filters.all(rest)));
        Map<Attention, Long> counts = new EnumMap<>(Attention.class);
        for (Attention attention : Attention.values()) {
            counts.put(attention, 0L);
        }
        for (Conditions part : parts) {
            Conditions asked = new Conditions().and(filters.open()).and(part);
            Sql.each(
                    connection,
                    select + " from prospect" + asked.where(),
                    row -> {
                        for (Attention attention : Attention.values()) {
                            counts.merge(attention, row.getLong(attention.ordinal() + 1), Long::sum);
                        }
                    },
                    counted.values(asked.values()));
        }
        return counts;
    }
}
