package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.call.CallAnswer;
import huni.domain.call.FinishedCall;
import huni.domain.call.QuestionRecordQuery;
import huni.domain.checklist.EditionItem;
import huni.domain.pipeline.StageType;
import huni.store.file.ReadConnection;
import huni.store.rows.CallAnswerRows;
import huni.store.rows.EditionItemRows;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the questions, from the database. */
public final class StoreQuestionRecords implements QuestionRecordQuery {

    private static final String CALLS = """
            select c.id, c.prospect_id, c.edition_id, c.begun_at,
                (select s.stage_type from prospect p join stage s on s.stage_key = p.stage_key where p.id = c.prospect_id)
            from sales_call c
            where c.ended_at >= ? and c.edition_id is not null and c.kind = 'HELD'
                and exists (select 1 from prospect p where p.id = c.prospect_id and p.removed = false)
            order by c.ended_at, c.begun_at, c.id
            """;
    private static final String ANSWERS = "select " + CallAnswerRows.TABLE.names("a") + """
             from (select distinct c.prospect_id from sales_call c
                where c.ended_at >= ? and c.edition_id is not null and c.kind = 'HELD') h
            join call_answer a on a.prospect_id = h.prospect_id
            """;

    private final ReadConnection database;

    public StoreQuestionRecords(ReadConnection database) {
        this.database = database;
    }

    private record Finished(UUID call, ProspectId prospect, UUID edition, Instant begun, StageType stands) {}

    @Override
    public List<FinishedCall> finished(Instant since, BooleanSupplier isCancelled) {
        return database.read(connection -> {
            List<Finished> calls = Sql.list(
                    connection,
                    CALLS,
                    row -> new Finished(
                            row.getObject(1, UUID.class),
                            new ProspectId(row.getObject(2, UUID.class)),
                            row.getObject(3, UUID.class),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            StageType.valueOf(row.getString(5))),
                    since);
            check(isCancelled);
            Map<UUID, List<EditionItem>> editions = editions(connection);
            Map<ProspectId, List<CallAnswer>> answers = answers(connection, since, isCancelled);
            return calls.stream()
                    .map(call -> finished(call, editions, answers.getOrDefault(call.prospect(), List.of())))
                    .toList();
        });
    }

    private static FinishedCall finished(
            Finished call, Map<UUID, List<EditionItem>> editions, List<CallAnswer> answers) {
        List<CallAnswer> given = answers.stream()
                .filter(answer -> answer.call().equals(call.call()))
                .toList();
        return new FinishedCall(
                call.prospect(),
                call.stands(),
                call.begun(),
                questions(call, editions, given),
                given,
                answers.stream()
                        .filter(answer -> !answer.call().equals(call.call())
                                && answer.at().isBefore(call.begun()))
                        .toList());
    }

    /** Those of its checklist; of one that was left for it, only what was answered there was asked. */
    private static List<EditionItem> questions(
            Finished call, Map<UUID, List<EditionItem>> editions, List<CallAnswer> given) {
        Set<UUID> left = given.stream()
                .flatMap(answer -> answer.edition().stream())
                .filter(edition -> !edition.equals(call.edition()))
                .collect(Collectors.toSet());
        Set<String> answered = given.stream().map(CallAnswer::item).collect(Collectors.toSet());
        return Stream.concat(
                        left.stream()
                                .flatMap(edition -> editions.getOrDefault(edition, List.of()).stream())
                                .filter(question -> answered.contains(question.item())),
                        editions.getOrDefault(call.edition(), List.of()).stream())
                .toList();
    }

    private static Map<UUID, List<EditionItem>> editions(Connection connection) throws SQLException {
        return Sql.list(connection, EditionItemRows.TYPE.selectAll(), EditionItemRows.TYPE::read).stream()
                .collect(Collectors.groupingBy(EditionItem::edition));
    }

    private static Map<ProspectId, List<CallAnswer>> answers(
            Connection connection, Instant since, BooleanSupplier isCancelled) throws SQLException {
        List<CallAnswer> all = Sql.list(
                connection,
                ANSWERS,
                row -> {
                    check(isCancelled);
                    return CallAnswerRows.TYPE.read(row);
                },
                since);
        return all.stream().collect(Collectors.groupingBy(CallAnswer::prospect));
    }

    private static void check(BooleanSupplier isCancelled) {
        if (isCancelled.getAsBoolean()) {
            throw new CancellationException("nobody wants it any more");
        }
    }

    @Override
    public Map<String, Long> skipped(Instant since) {
        return database.read(connection -> {
            Map<String, Long> skipped = new HashMap<>();
            Sql.each(connection, """
                    select q.item_key, count(*) from skipped_question q
                    where q.skipped_at >= ?
                        and exists (select 1 from prospect p where p.id = q.prospect_id and p.removed = false)
                    group by q.item_key
                    """, row -> skipped.put(row.getString(1), row.getLong(2)), since);
            return skipped;
        });
    }
}
