package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.NextStep;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.store.file.ReadConnection;
import huni.store.rows.ProspectRows;
import huni.store.rows.StageTotals;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import huni.store.sql.Union;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The board in the database: pages come from an index in their order, sums from the kept ones. */
public final class StoreBoard implements BoardQuery {

    private static final String CURRENCY =
            "case when budget_likely is null then '" + StageTotals.NO_CURRENCY + "' else currency end";

    private static final String SUMS =
            "select stage_key, " + CURRENCY + ", count(*), coalesce(sum(budget_likely), 0)" + " from prospect";

    private final ReadConnection database;
    private final InstantSource clock;

    public StoreBoard(ReadConnection database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Holding> totals(CardFilter filter, DaySpan closed, Moment now) {
        return database.read(connection -> {
            Holdings holdings =
                    new Holdings(database.shared().settings(connection).currency());
            Pipeline pipeline = database.shared().pipeline(connection);
            Conditions shown = shown(pipeline, closed);
            if (filter.isAll()) {
                Sql.each(
                        connection,
                        """
                        select stage_key, currency, sum(prospects), sum(worth)
                        from stage_total
                        """ + shown.where() + " group by stage_key, currency",
                        holdings::add,
                        shown.values());
            } else {
                CardFilters filters = filters(connection, now);
                Optional<List<Conditions>> portions = filters.portions(filter);
                if (portions.isPresent()) {
                    for (Conditions portion : portions.get()) {
                        portion.and(shown);
                        Sql.each(
                                connection,
                                SUMS + portion.where() + " group by stage_key, " + CURRENCY,
                                holdings::add,
                                portion.values());
                    }
                } else {
                    filtered(pipeline, closed, filters.all(filter))
                            .list(connection, holdings::read)
                            .forEach(holdings::add);
                }
            }
            return holdings.all();
        });
    }

    @Override
    public List<ProspectId> open(CardFilter filter, Moment now) {
        return database.read(connection -> filters(connection, now).openOnes(filter));
    }

    /** The undecided from one index, those closed in the period from another. */
    private static Union filtered(Pipeline pipeline, DaySpan closed, Conditions filter) {
        Union sums = new Union();
        for (Stage stage : pipeline.stages()) {
            Conditions of =
                    new Conditions().and("stage_key = ?", stage.key().value()).and("removed = false");
            if (stage.type().isClosed()) {
                of.and("closed_on >= ? and closed_on <= ?", closed.from(), closed.to());
            }
            sums.add(SUMS, of.and(filter), " group by stage_key, " + CURRENCY);
        }
        return sums;
    }

    /** Stages of undecided prospects as they are, of decided ones those closed in the period. */
    private static Conditions shown(Pipeline pipeline, DaySpan closed) {
        List<String> undecided = pipeline.stages().stream()
                .filter(stage -> !stage.type().isClosed())
                .map(stage -> stage.key().value())
                .toList();
        String places = undecided.stream().map(key -> "?").collect(Collectors.joining(", "));
        Conditions either = new Conditions().andOneOf("stage_key", undecided);
        return new Conditions()
                .and(
                        "(stage_key in (" + places + ") or closed_on >= ? and closed_on <= ?)",
                        either.values(closed.from(), closed.to()));
    }

    @Override
    public List<Card> cards(Column column, Optional<Card> after, int limit, Moment now) {
        if (limit < 1 || limit > 500) {
            throw new IllegalArgumentException("a page has from 1 to 500 cards: " + limit);
        }
        return database.read(connection -> {
            Pipeline pipeline = database.shared().pipeline(connection);
            Stage stage = pipeline.stage(column.stage());
            if (stage.type().isClosed()
                    && column.sort() == CardSort.MANUAL
                    && column.filter().isAll()) {
                return closed(connection, column, after, limit, now);
            }
            String order = orderColumn(column.sort());
            Conditions conditions =
                    new Conditions().and("stage_key = ?", stage.key().value()).and("removed = false");
            if (stage.type().isClosed()) {
                conditions.and(
                        "closed_on >= ? and closed_on <= ?",
                        column.closed().from(),
                        column.closed().to());
            }
            if (after.isPresent()) {
                Object last = orderValue(connection, column.sort(), after.get());
                conditions.and(
                        order + " >= ? and (" + order + " > ? or id > ?)",
                        last,
                        last,
                        after.get().prospect().value());
            }
            CardFilters filters = filters(connection, now);
            conditions.and(filters.inOrder(column.filter()));
            // Without the columns before it in its index, the order is not read from the index.
            String inOrderOfIndex = filters.areFew(column.filter()) ? "" : "stage_key, removed, ";
            return Sql.list(
                    connection,
                    CardRows.CARD.select() + conditions.where() + " order by " + inOrderOfIndex + order
                            + ", id limit ?",
                    row -> CardRows.card(CardRows.CARD.read(row), now),
                    conditions.values(limit));
        });
    }

    private static List<Card> closed(Connection connection, Column column, Optional<Card> after, int limit, Moment now)
            throws SQLException {
        List<UUID> page = new ClosedColumn(connection, column.stage(), column.closed()).page(after, limit);
        Conditions those = new Conditions().andOneOf("id", page);
        Map<UUID, Card> cards = Sql.list(
                        connection,
                        CardRows.CARD.select() + those.where(),
                        row -> CardRows.card(CardRows.CARD.read(row), now),
                        those.values())
                .stream()
                .collect(Collectors.toMap(card -> card.prospect().value(), Function.identity()));
        return page.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    private static String orderColumn(CardSort sort) {
        return switch (sort) {
            case MANUAL -> "place";
            case VALUE -> "worth_order";
            case NEXT_STEP -> "next_order";
            case AGE -> "since_day";
        };
    }

    private static Object orderValue(Connection connection, CardSort sort, Card card) throws SQLException {
        return switch (sort) {
            case MANUAL -> card.rank();
            case VALUE -> card.worth().map(worth -> worth.getAmount().negate()).orElse(ProspectRows.NO_WORTH);
            case NEXT_STEP -> nextOrder(connection, card.prospect(), card.nextStep());
            case AGE -> card.sinceDay();
        };
    }

    /**
     * The number by which a card is sorted by its next step. Without one it depends on when the prospect was last
     * changed, which the card does not contain, so it is read.
     */
    static long nextOrder(Connection connection, ProspectId prospect, Optional<NextStep> shown) throws SQLException {
        return shown.isPresent()
                ? ProspectRows.order(shown.get().due())
                : Math.max(
                        ProspectRows.NO_STEP,
                        Sql.number(connection, "select next_order from prospect where id = ?", prospect.value()));
    }

    @Override
    public Optional<Card> card(ProspectId prospect) {
        return database.read(connection -> {
            Settings settings = database.shared().settings(connection);
            Moment now = new Moment(clock.instant(), settings.zone());
            return Sql.one(
                    connection,
                    CardRows.CARD.select() + "where id = ? and removed = false",
                    row -> CardRows.card(CardRows.CARD.read(row), now),
                    prospect.value());
        });
    }

    @Override
    public Map<Attention, Long> attention(PipelineKey one, CardFilter filter, Moment now) {
        return database.read(connection ->
                new AttentionCounts(connection, filters(connection, now).in(one)).under(filter));
    }

    private CardFilters filters(Connection connection, Moment now) throws SQLException {
        return new CardFilters(connection, database.shared(), now);
    }
}
