package huni.store.read;

import huni.domain.ActivityId;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.CallQuery;
import huni.domain.call.HeldCall;
import huni.domain.call.KnownBefore;
import huni.domain.call.Objection;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.EditionItem;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Consent;
import huni.store.file.ReadConnection;
import huni.store.rows.CallAnswerRows;
import huni.store.rows.CallRows;
import huni.store.rows.ChecklistRows;
import huni.store.rows.EditionItemRows;
import huni.store.rows.KnownBeforeRows;
import huni.store.rows.ObjectionRows;
import huni.store.rows.RaisedObjectionRows;
import huni.store.rows.RowType;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Calls from the database. */
public final class StoreCalls implements CallQuery {

    /** Tries further back count no more. */
    private static final int MOST_TRIES = 20;

    /** So many are looked at for one whom it is all right to call. */
    private static final int FIRST_TO_CALL = 50;

    private static final String TO_CALL =
            " from activity a join prospect p on p.id = a.prospect_id and p.removed = false";

    private final ReadConnection database;
    private final Optional<PersonId> owner;

    public StoreCalls(ReadConnection database) {
        this(database, Optional.empty());
    }

    private StoreCalls(ReadConnection database, Optional<PersonId> owner) {
        this.database = database;
        this.owner = owner;
    }

    @Override
    public CallQuery of(Optional<PersonId> other) {
        return new StoreCalls(database, other);
    }

    @Override
    public Optional<HeldCall> held(UUID call) {
        return database.read(connection -> {
            Optional<Call> found = Sql.one(connection, CallRows.TABLE.select() + """
                where id = ? and kind = 'HELD' and exists (
                    select 1 from prospect p where p.id = sales_call.prospect_id and p.removed = false)
                """, CallRows.TYPE::read, call);
            Optional<KnownBefore> before =
                    Sql.one(connection, KnownBeforeRows.TABLE.selectByKey(), KnownBeforeRows.TYPE::read, call);
            return found.isEmpty() || before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(held(connection, found.get(), before.get()));
        });
    }

    private static HeldCall held(Connection connection, Call call, KnownBefore before) throws SQLException {
        List<CallAnswer> answers = of(connection, call.prospect(), CallAnswerRows.TYPE);
        return HeldCall.of(
                call,
                heading(connection, call),
                questions(connection, HeldCall.editions(call, answers)),
                answers,
                of(connection, call.prospect(), RaisedObjectionRows.TYPE),
                before);
    }

    private static List<EditionItem> questions(Connection connection, Set<UUID> editions) throws SQLException {
        List<EditionItem> questions = new ArrayList<>();
        for (UUID edition : editions) {
            questions.addAll(Sql.list(
                    connection,
                    EditionItemRows.TABLE.select() + "where edition_id = ? order by edition_id, place",
                    EditionItemRows.TYPE::read,
                    edition));
        }
        return questions;
    }

    private static Optional<ChecklistHeading> heading(Connection connection, Call call) throws SQLException {
        return call.edition().isEmpty()
                ? Optional.empty()
                : Sql.one(
                        connection,
                        ChecklistRows.TABLE.select()
                                + "where checklist_key in (select checklist_key from checklist_edition where id = ?)",
                        ChecklistRows.TYPE::read,
                        call.edition().get());
    }

    private static <T extends Record> List<T> of(Connection connection, ProspectId prospect, RowType<T> type)
            throws SQLException {
        return Sql.list(connection, type.selectOfProspect(), type::read, prospect.value());
    }

    @Override
    public List<OpenCall> open() {
        return database.read(connection -> Sql.list(
                connection,
                """
                select c.id, c.prospect_id, p.company, c.begun_at
                from sales_call c join prospect p on p.id = c.prospect_id and p.removed = false
                where c.ended_at is null and c.kind = 'HELD' order by c.begun_at desc, c.id desc
                """,
                row -> new OpenCall(
                        row.getObject(1, UUID.class),
                        new ProspectId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant())));
    }

    @Override
    public List<ObjectionFigures> objections() {
        return database.read(connection -> {
            List<Objection> shown =
                    Sql.list(connection, ObjectionRows.TYPE.selectAll(), ObjectionRows.TYPE::read).stream()
                            .filter(objection -> !objection.retired())
                            .toList();
            List<String> won = database.shared().pipeline(connection).stages().stream()
                    .filter(stage -> stage.type() == StageType.WON)
                    .map(stage -> stage.key().value())
                    .toList();
            Map<String, Raised> raised = raised(connection, shown, won);
            return shown.stream()
                    .map(objection -> Optional.ofNullable(raised.get(objection.key()))
                            .orElse(Raised.NEVER)
                            .of(objection))
                    .toList();
        });
    }

    /** What became of an objection, whichever it is. */
    private record Raised(long times, long answered, long wonAfter) {

        static final Raised NEVER = new Raised(0, 0, 0);

        ObjectionFigures of(Objection objection) {
            return new ObjectionFigures(objection, times, answered, wonAfter);
        }
    }

    private static Map<String, Raised> raised(Connection connection, List<Objection> shown, List<String> won)
            throws SQLException {
        Conditions closed = new Conditions().andOneOf("p.stage_key", won);
        Conditions asked = new Conditions()
                .andOneOf("r.objection_key", shown.stream().map(Objection::key).toList());
        Map<String, Raised> raised = new HashMap<>();
        Sql.each(
                connection,
                """
                select r.objection_key, count(*), sum(case when r.state = 'ANSWERED' then 1 else 0 end),
                    count(distinct case when p.since >= r.raised_at and %s then p.id end)
                from raised_objection r join prospect p on p.id = r.prospect_id and p.removed = false
                where %s group by r.objection_key
                """.formatted(closed.all(), asked.all()),
                row -> raised.put(row.getString(1), new Raised(row.getLong(2), row.getLong(3), row.getLong(4))),
                closed.and(asked).values());
        return raised;
    }

    @Override
    public Optional<ToCall> next(ProspectId except, LocalDate today) {
        List<ToCall> first = database.read(connection -> {
            Conditions due = toCall(except, lastDay(connection, except, today));
            return Sql.list(
                    connection,
                    "select a.prospect_id, p.company" + TO_CALL + due.where()
                            + " order by a.due_day, a.due_time nulls first, a.id limit ?",
                    row -> new ToCall(new ProspectId(row.getObject(1, UUID.class)), row.getString(2)),
                    due.values(FIRST_TO_CALL));
        });
        Set<ProspectId> closed = new StoreConsents(database)
                .barred(first.stream().map(ToCall::prospect).toList(), Consent.Channel.PHONE);
        return first.stream().filter(one -> !closed.contains(one.prospect())).findFirst();
    }

    /**
     * Nobody of a later day is among the first. The index of calls knows days only, and all that are due would have to be put
     * in order by their time.
     */
    private LocalDate lastDay(Connection connection, ProspectId except, LocalDate today) throws SQLException {
        Conditions due = toCall(except, today);
        List<LocalDate> days = Sql.list(
                connection,
                "select a.due_day" + TO_CALL + due.where() + " order by a.state, a.kind, a.due_day, a.id limit ?",
                row -> row.getObject(1, LocalDate.class),
                due.values(FIRST_TO_CALL));
        return days.size() < FIRST_TO_CALL ? today : days.getLast();
    }

    private Conditions toCall(ProspectId except, LocalDate until) {
        Conditions due = new Conditions()
                .and("a.state = 'PLANNED' and a.kind = 'CALL' and a.due_day <= ?", until)
                .and("a.prospect_id <> ?", except.value());
        owner.ifPresent(one -> due.and("p.owner_id = ?", one.value()));
        return due;
    }

    @Override
    public List<HappenedCall> happened(ProspectId prospect) {
        return database.read(connection -> Sql.list(
                        connection,
                        """
                        select c.activity_id, c.id,
                            (select count(distinct a.item_key) from call_answer a where a.call_id = c.id),
                            (select count(*) from raised_objection r
                                where r.prospect_id = c.prospect_id and r.call_id = c.id)
                        from sales_call c where c.prospect_id = ? and c.kind = 'HELD' and c.activity_id is not null
                        """,
                        row -> new Left(
                                new HappenedCall(
                                        new ActivityId(row.getObject(1, UUID.class)),
                                        row.getObject(2, UUID.class),
                                        row.getLong(3)),
                                row.getLong(4)),
                        prospect.value())
                .stream()
                .filter(left -> left.call().answered() > 0 || left.objections() > 0)
                .map(Left::call)
                .toList());
    }

    /** A call and what it left. */
    private record Left(HappenedCall call, long objections) {}

    @Override
    public int triesInVain(ProspectId prospect) {
        return database.read(connection -> {
            List<String> outcomes = Sql.list(connection, """
                select outcome from sales_call where prospect_id = ? and kind = 'HELD' and ended_at is not null
                order by prospect_id desc, begun_at desc, id desc limit ?
                """, row -> row.getString(1), prospect.value(), MOST_TRIES);
            return (int) outcomes.stream()
                    .takeWhile(outcome -> !CallOutcome.read(outcome).reached())
                    .count();
        });
    }
}
