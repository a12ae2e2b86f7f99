package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.board.Card;
import huni.domain.pipeline.StageKey;
import huni.store.sql.Prepared;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The next cards of a won or lost stage in the user's order. An index has this order within each closing day, so that
 * no more rows of a day are read than the page needs; the stored sums say which days have any.
 */
public final class ClosedColumn {

    private static final String OF_A_DAY =
            "select place, id from prospect where stage_key = ? and removed = false and closed_on = ?";
    private static final String IN_ORDER = " order by stage_key, removed, closed_on, place, id limit ?";

    public static final String FIRST = OF_A_DAY + IN_ORDER;
    public static final String NEXT = OF_A_DAY + " and place >= ? and (place > ? or id > ?)" + IN_ORDER;

    private final Connection connection;
    private final StageKey stage;
    private final DaySpan closed;

    ClosedColumn(Connection connection, StageKey stage, DaySpan closed) {
        this.connection = connection;
        this.stage = stage;
        this.closed = closed;
    }

    /** A position in the user's order. Identifiers are compared as text, as the databases do it. */
    private record Place(long rank, UUID id) {

        static final Comparator<Place> ORDER = Comparator.comparingLong(Place::rank)
                .thenComparing(place -> place.id().toString());
    }

    /** The prospects of the page, in its order. */
    List<UUID> page(Optional<Card> after, int limit) throws SQLException {
        List<Place> page = new ArrayList<>();
        try (Prepared sql = new Prepared(connection)) {
            for (LocalDate day : days(sql)) {
                page.addAll(places(sql, day, after, limit));
                page.sort(Place.ORDER);
                page.subList(Math.min(limit, page.size()), page.size()).clear();
            }
        }
        return page.stream().map(Place::id).toList();
    }

    private List<LocalDate> days(Prepared sql) throws SQLException {
        return sql.list("""
                select closed_on from stage_total where stage_key = ? and closed_on >= ? and closed_on <= ?
                group by closed_on having sum(prospects) > 0
                """, row -> row.getObject(1, LocalDate.class), stage.value(), closed.from(), closed.to());
    }

    private List<Place> places(Prepared sql, LocalDate day, Optional<Card> after, int limit) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(List.of(stage.value(), day));
        after.ifPresent(last ->
                values.addAll(List.of(last.rank(), last.rank(), last.prospect().value())));
        values.add(limit);
        return sql.list(
                after.isPresent() ? NEXT : FIRST,
                row -> new Place(row.getLong(1), row.getObject(2, UUID.class)),
                values.toArray());
    }
}
