package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.board.Card;
import huni.domain.today.TodayFacts;
import huni.domain.today.TodayFacts.Trial;
import huni.domain.today.TodayQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ActivityRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import huni.store.sql.Union;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the day asks for, from the database: planned steps by their time, idle prospects by when they were touched. */
public final class StoreToday implements TodayQuery {

    private static final String ACTIVITY = ActivityRows.TABLE.select();
    private static final String BY_TIME = " order by state, due_day, due_time, id limit ?";

    /** An index of the prospects answers it alone, so that their cards are read for one page only. */
    private static final String PLACE = "select next_order, id from prospect";

    private static final String OF_OWNER = " and prospect_id in (select id from prospect where owner_id = ?)";

    private static final String OF_OWNER_OR_NOBODY =
            " and prospect_id in (select id from prospect where owner_id = ? or owner_id is null)";

    private final ReadConnection database;
    private final Optional<PersonId> owner;

    /** Of everybody's prospects. */
    public StoreToday(ReadConnection database) {
        this(database, Optional.empty());
    }

    private StoreToday(ReadConnection database, Optional<PersonId> owner) {
        this.database = database;
        this.owner = owner;
    }

    @Override
    public TodayQuery of(Optional<PersonId> other) {
        return new StoreToday(database, other);
    }

    @Override
    public TodayFacts facts(Moment now, LocalDate next, DaySpan trials, int most) {
        return database.read(connection -> {
            Asked past = asked("state = 'PLANNED' and due_day < ?", most, now.day());
            Asked today = asked("state = 'PLANNED' and due_day = ?", most, now.day());
            Asked ahead = asked(
                    "state = 'PLANNED' and kind = 'APPOINTMENT' and due_day > ? and due_day <= ?",
                    most,
                    now.day(),
                    next);
            Asked requests = asked("state = 'PLANNED' and kind = 'INFORMATION_REQUEST'", most);
            List<Activity> due = steps(connection, past);
            List<Activity> coming = new ArrayList<>(steps(connection, today));
            coming.addAll(steps(connection, ahead));
            List<Activity> overdue = new ArrayList<>(due);
            coming.stream().filter(step -> isOverdue(step, now)).forEach(overdue::add);
            long all = due.size() < most ? overdue.size() : overdue.size() + beyond(connection, now, most);
            List<Trial> ending = trials(connection, trials, now);
            return new TodayFacts(
                    overdue,
                    all,
                    coming.stream().filter(step -> !isOverdue(step, now)).toList(),
                    steps(connection, requests),
                    parts(connection, now, next),
                    ending,
                    with(connection, List.of(past, today, ahead, requests), now));
        });
    }

    private static boolean isOverdue(Activity step, Moment now) {
        return step.due().filter(due -> due.state(now) == Due.State.OVERDUE).isPresent();
    }

    /** The first steps by their time of which something is true; the last value is how many of them. */
    private record Asked(String which, Object... values) {}

    private Asked asked(String which, int most, Object... values) {
        return new Asked(which + ofOwner(OF_OWNER), values(values, most));
    }

    private String ofOwner(String condition) {
        return owner.isPresent() ? condition : "";
    }

    /** Those values, then the owner if one is asked for, then what comes after. */
    private Object[] values(Object[] before, Object... after) {
        return Stream.of(Stream.of(before), owner.stream().map(PersonId::value), Stream.of(after))
                .flatMap(some -> some)
                .toArray();
    }

    private static List<Activity> steps(Connection connection, Asked asked) throws SQLException {
        return Sql.list(
                connection, ACTIVITY + "where " + asked.which() + BY_TIME, ActivityRows.TYPE::read, asked.values());
    }

    private long beyond(Connection connection, Moment now, int most) throws SQLException {
        String late = "select count(*) from activity where state = 'PLANNED' and due_day < ?";
        return Sql.number(connection, late + ofOwner(OF_OWNER), values(new Object[] {now.day()})) - most;
    }

    private List<Activity> parts(Connection connection, Moment now, LocalDate next) throws SQLException {
        String parts = """
            where parent_id is not null and prospect_id in (
                select prospect_id from activity
                where state = 'PLANNED' and due_day > ? and due_day <= ? and kind = 'APPOINTMENT')
            """;
        return Sql.list(connection, ACTIVITY + parts + ofOwner(OF_OWNER), ActivityRows.TYPE::read, values(new Object[] {
            now.day(), next
        }));
    }

    /** With whom the steps that were read are, and nobody else: far more may be due than are read. */
    private static Map<ProspectId, Card> with(Connection connection, List<Asked> steps, Moment now)
            throws SQLException {
        Table card = CardRows.CARD;
        Map<ProspectId, Card> cards = new HashMap<>();
        Union union = new Union();
        for (Asked asked : steps) {
            union.add(
                    "select " + card.names("p") + " from (select prospect_id from activity where " + asked.which()
                            + BY_TIME + ") a join prospect p on p.id = a.prospect_id",
                    // Theirs come before its own, of which it has none.
                    new Conditions().and("p.removed = false", asked.values()),
                    "");
        }
        union.list(connection, row -> CardRows.card(card.read(row), now))
                .forEach(one -> cards.put(one.prospect(), one));
        return cards;
    }

    private List<Trial> trials(Connection connection, DaySpan ends, Moment now) throws SQLException {
        Table card = CardRows.CARD;
        return Sql.list(
                connection,
                card.select()
                        + "where removed = false and given_ends >= ? and given_ends <= ? and given_kind = 'TRIAL'"
                        + ofOwner(" and owner_id = ?"),
                row -> {
                    var read = card.read(row);
                    return new Trial(CardRows.card(read, now), read.day("given_ends"));
                },
                values(new Object[] {ends.from(), ends.to()}));
    }

    @Override
    public Map<Activity, Card> timed(DaySpan days, Moment now) {
        return database.read(connection -> {
            List<Activity> steps = steps(
                    connection,
                    new Asked(
                            "state = 'PLANNED' and due_day >= ? and due_day <= ? and due_time is not null"
                                    + ofOwner(OF_OWNER_OR_NOBODY),
                            values(new Object[] {days.from(), days.to()}, MOST)));
            List<UUID> prospects = steps.stream()
                    .map(step -> step.prospect().value())
                    .distinct()
                    .toList();
            Map<UUID, Card> cards = new HashMap<>();
            cards(connection, prospects, now)
                    .forEach(card -> cards.put(card.prospect().value(), card));
            Map<Activity, Card> timed = new LinkedHashMap<>();
            steps.forEach(step ->
                    Optional.ofNullable(cards.get(step.prospect().value())).ifPresent(card -> timed.put(step, card)));
            return timed;
        });
    }

    @Override
    public Map<LocalDate, Long> planned(DaySpan days) {
        Map<LocalDate, Long> planned = new HashMap<>();
        database.read(connection -> {
            Sql.each(
                    connection,
                    "select due_day, count(*) from activity where state = 'PLANNED' and due_day >= ? and due_day <= ?"
                            + ofOwner(OF_OWNER) + " group by due_day",
                    row -> planned.put(row.getObject(1, LocalDate.class), row.getLong(2)),
                    values(new Object[] {days.from(), days.to()}));
            return planned;
        });
        return Map.copyOf(planned);
    }

    @Override
    public Map<Idle, Long> idle(Moment now) {
        return database.read(connection -> {
            Map<Idle, Long> counts = new EnumMap<>(Idle.class);
            Union asked = new Union();
            for (Idle group : Idle.values()) {
                counts.put(group, 0L);
                for (Conditions stage : IdleGroup.of(group, database.shared().pipeline(connection), owner, now)) {
                    asked.add("select '" + group + "', count(*) from prospect", stage, "");
                }
            }
            record Counted(Idle group, long count) {}
            asked.list(connection, row -> new Counted(Idle.valueOf(row.getString(1)), row.getLong(2)))
                    .forEach(counted -> counts.merge(counted.group(), counted.count(), Long::sum));
            return counts;
        });
    }

    @Override
    public List<Card> idle(Idle group, int limit, Moment now) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has from 1 to " + MOST + " prospects: " + limit);
        }
        return database.read(
                connection -> cards(connection, ids(connection, group, limit, " limit " + limit, now), now));
    }

    @Override
    public List<ProspectId> all(Idle group, Moment now) {
        return database.read(connection -> ids(connection, group, Integer.MAX_VALUE, "", now).stream()
                .map(ProspectId::new)
                .toList());
    }

    @Override
    public List<Card> cards(List<ProspectId> prospects, Moment now) {
        return database.read(connection ->
                cards(connection, prospects.stream().map(ProspectId::value).toList(), now));
    }

    /** Those of a group in its order. */
    private List<UUID> ids(Connection connection, Idle group, int most, String limit, Moment now) throws SQLException {
        Union asked = new Union();
        for (Conditions stage : IdleGroup.of(group, database.shared().pipeline(connection), owner, now)) {
            asked.add(PLACE, stage, " order by stage_key, removed, next_order, id" + limit);
        }
        return asked.list(connection, row -> new Place(row.getLong(1), row.getObject(2, UUID.class))).stream()
                .sorted(Comparator.comparingLong(Place::order)
                        .thenComparing(place -> place.prospect().toString()))
                .limit(most)
                .map(Place::prospect)
                .toList();
    }

    /** A prospect in the order of its group. */
    private record Place(long order, UUID prospect) {}

    private static List<Card> cards(Connection connection, List<UUID> ids, Moment now) throws SQLException {
        Table card = CardRows.CARD;
        Map<UUID, Card> cards = new HashMap<>();
        Conditions those = new Conditions().and("removed = false").andOneOf("id", ids);
        Sql.each(
                connection,
                card.select() + those.where(),
                row -> {
                    Card read = CardRows.card(card.read(row), now);
                    cards.put(read.prospect().value(), read);
                },
                those.values());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
                .toList();
    }
}
