package huni.store.read;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Incentive;
import huni.domain.board.Card;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ActivityRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import huni.store.sql.Union;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was given, from the database: of each kind the latest, in the order of its index. */
public final class StoreIncentives implements IncentiveQuery {

    private static final List<Incentive.Kind> GIVEN =
            List.of(Incentive.Kind.TRIAL, Incentive.Kind.DEMO, Incentive.Kind.GIFT);

    private static final String LATEST = " order by incentive_kind desc, happened_at desc, id desc limit ";

    /** The database's order of ids is that of their texts. */
    private static final Comparator<Activity> LATEST_FIRST = Comparator.comparing(Activity::at)
            .thenComparing(activity -> activity.id().value().toString())
            .reversed();

    private final ReadConnection database;

    public StoreIncentives(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<GivenIncentive> given(Moment now) {
        return page(Optional.empty(), MOST, now).given();
    }

    @Override
    public GivenPage page(Optional<Activity> after, int limit, Moment now) {
        return database.read(connection -> {
            List<Activity> given = latest(connection, after, limit);
            Map<ProspectId, Card> cards = cards(connection, given, now);
            return new GivenPage(
                    given.stream()
                            .flatMap(
                                    one -> Optional.ofNullable(cards.get(one.prospect()))
                                            .map(card -> new GivenIncentive(card, one))
                                            .stream())
                            .toList(),
                    given.size() < limit ? Optional.empty() : Optional.of(given.getLast()));
        });
    }

    @Override
    public long count() {
        return database.read(connection -> {
            long all = 0;
            for (Incentive.Kind kind : GIVEN) {
                Conditions those = of(kind);
                all += Sql.number(connection, "select count(*) from activity" + those.where(), those.values());
            }
            return all;
        });
    }

    private static Conditions of(Incentive.Kind kind) {
        return new Conditions().and("incentive_kind = ? and state <> 'CANCELLED'", kind.name());
    }

    private static List<Activity> latest(Connection connection, Optional<Activity> after, int limit)
            throws SQLException {
        Union each = new Union();
        for (Incentive.Kind kind : GIVEN) {
            Conditions those = of(kind);
            if (after.isPresent()) {
                OffsetDateTime at = after.get().at().atOffset(ZoneOffset.UTC);
                those.and(
                        "happened_at <= ? and (happened_at < ? or id < ?)",
                        at,
                        at,
                        after.get().id().value());
            }
            each.add(ActivityRows.TABLE.select(), those, LATEST + limit);
        }
        return each.list(connection, ActivityRows.TYPE::read).stream()
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Map<ProspectId, Card> cards(Connection connection, List<Activity> given, Moment now)
            throws SQLException {
        List<UUID> had = given.stream()
                .map(activity -> activity.prospect().value())
                .distinct()
                .toList();
        Map<ProspectId, Card> cards = new HashMap<>();
        for (int from = 0; from < had.size(); from += StoreHistory.AT_ONCE) {
            Conditions those = new Conditions()
                    .and("removed = false")
                    .andOneOf("id", had.subList(from, Math.min(had.size(), from + StoreHistory.AT_ONCE)));
            Sql.each(
                    connection,
                    CardRows.CARD.select() + those.where(),
                    row -> {
                        Card card = CardRows.card(CardRows.CARD.read(row), now);
                        cards.put(card.prospect(), card);
                    },
                    those.values());
        }
        return cards;
    }
}
