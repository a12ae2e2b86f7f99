package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.call.Answer;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
import huni.domain.dossier.TimelineEntry;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Consents;
import huni.domain.prospect.Contact;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelCounts;
import huni.domain.prospect.Prospect;
import huni.store.file.ReadConnection;
import huni.store.file.SharedReads;
import huni.store.rows.ActivityRows;
import huni.store.rows.CallAnswerRows;
import huni.store.rows.ConsentRows;
import huni.store.rows.ContactRows;
import huni.store.rows.PastPurchaseRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowType;
import huni.store.rows.StageEventRows;
import huni.store.sql.Conditions;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Prospects one by one and in lists, from the database. */
public final class StoreProspects implements ProspectQuery {

    private final ReadConnection database;

    public StoreProspects(ReadConnection database) {
        this.database = database;
    }

    @Override
    public Optional<Dossier> dossier(ProspectId prospect) {
        return database.read(connection -> {
            Optional<Prospect> found = Sql.one(
                    connection,
                    ProspectRows.TABLE.select() + "where id = ? and removed = false",
                    row -> ProspectRows.prospect(ProspectRows.TABLE.read(row)),
                    prospect.value());
            return found.isEmpty() ? Optional.empty() : Optional.of(dossier(connection, found.get()));
        });
    }

    private static Dossier dossier(Connection connection, Prospect prospect) throws SQLException {
        return new Dossier(
                prospect,
                of(connection, prospect, ContactRows.TYPE),
                new Consents(of(connection, prospect, ConsentRows.TYPE)),
                of(connection, prospect, PastPurchaseRows.TYPE),
                Answer.last(of(connection, prospect, CallAnswerRows.TYPE)),
                of(connection, prospect, ActivityRows.TABLE, "and state = 'PLANNED'").stream()
                        .map(ActivityRows::activity)
                        .sorted(Activity.BY_DUE)
                        .toList(),
                of(
                                connection,
                                prospect,
                                ActivityRows.TABLE,
                                "and incentive_kind is not null and state <> 'CANCELLED' order by happened_at desc, id desc")
                        .stream()
                        .map(ActivityRows::activity)
                        .toList(),
                StageHistory.of(of(connection, prospect, StageEventRows.TYPE)).last());
    }

    private static <T extends Record> List<T> of(Connection connection, Prospect prospect, RowType<T> type)
            throws SQLException {
        return Sql.list(
                connection, type.selectOfProspect(), type::read, prospect.id().value());
    }

    private static List<Row> of(Connection connection, Prospect prospect, Table table, String more)
            throws SQLException {
        return Sql.list(
                connection,
                table.select() + "where prospect_id = ? " + more,
                table::read,
                prospect.id().value());
    }

    /** Samples come from no file, as everything in a batch without a name. */
    @Override
    public boolean hasSamples() {
        return database.read(connection -> Sql.one(connection, """
                        select 1 from import_batch b
                        where b.file_name = '' and exists (
                            select 1 from prospect p where p.batch_id = b.id and p.removed = false and not exists (
                                select 1 from prospect_tie t join prospect o on o.id = t.prospect_id
                                    left join import_batch f on f.id = o.batch_id
                                where t.other_id = p.id and t.kind = 'MERGED' and (f.id is null or f.file_name <> '')))
                        limit 1
                        """, _ -> true)).orElse(false);
    }

    @Override
    public List<TimelineEntry> timeline(ProspectId prospect, Optional<TimelineEntry> before, int limit) {
        return database.read(connection -> new Timeline(connection, prospect.value(), before, limit).page());
    }

    @Override
    public List<ProspectRow> search(String words, int limit) {
        return database.read(connection -> new ProspectsFound(connection, words)
                .best(limit, database.shared().pipeline(connection)));
    }

    @Override
    public List<ProspectRow> these(List<ProspectId> prospects, String words) {
        return database.read(connection -> KnownProspects.rows(connection, prospects, words));
    }

    @Override
    public List<Contact> contacts(List<ProspectId> prospects) {
        return database.read(connection -> KnownProspects.people(connection, prospects));
    }

    @Override
    public List<Duplicate> duplicates(Identity identity, Optional<ProspectId> except) {
        return database.read(connection -> new Duplicates(connection).of(identity, except));
    }

    @Override
    public List<ProspectRow> list(ListRequest request, Optional<ProspectRow> after, int limit) {
        Optional<List<UUID>> counted = counted(request.scope());
        return database.read(
                connection -> new ProspectLines(connection, database.shared(), request, counted).page(after, limit));
    }

    @Override
    public long count(ListRequest request) {
        Optional<List<UUID>> counted = counted(request.scope());
        return database.read(connection -> new ProspectLines(connection, database.shared(), request, counted).count());
    }

    @Override
    public LabelCounts labelCounts() {
        return database.read(connection -> new StoredLabels(connection, database.shared()).counts());
    }

    @Override
    public LabelCounts labelCounts(PipelineKey pipeline) {
        return database.read(connection -> new StoredLabels(connection, database.shared()).counts(pipeline));
    }

    @Override
    public KnownLabels labels() {
        return database.read(connection -> new StoredLabels(connection, database.shared()).known());
    }

    /** The prospects of a scope that are found from their events; other reads of the connection come between. */
    private Optional<List<UUID>> counted(ListScope scope) {
        StoreHistory history = new StoreHistory(database);
        return switch (scope) {
            case ListScope.FirstEntered(Set<StageKey> stages, DaySpan days) ->
                once(
                        scope,
                        () -> stages.stream()
                                .flatMap(stage -> history.firstEntered(stage, days).stream())
                                .map(ProspectId::value)
                                .distinct()
                                .toList());
            case ListScope.OfJourneys(PipelineKey one, DaySpan created, Predicate<? super Journey> counted) ->
                Optional.of(database.shared().prospects(scope, () -> {
                    List<UUID> found = new ArrayList<>();
                    history.eachJourney(one, created, journey -> {
                        if (counted.test(journey)) {
                            found.add(journey.prospect().value());
                        }
                    });
                    return found;
                }));
            case ListScope.Created(DaySpan days) -> once(scope, () -> created(days));
            case ListScope.StoodIn stood ->
                Optional.of(database.shared()
                        .prospects(
                                scope,
                                () -> database.read(connection -> PastHoldings.prospects(
                                        connection, database.shared().pipeline(connection), stood))));
            case ListScope.ClosedFor lost ->
                Optional.of(database.shared()
                        .prospects(scope, () -> database.read(connection -> ClosedRows.prospects(connection, lost))));
            case ListScope.Given(Predicate<? super GivenIncentive> counted) ->
                Optional.of(database.shared()
                        .prospects(
                                scope,
                                () -> new StoreIncentives(database)
                                        .given(new Moment(Instant.EPOCH, ZoneOffset.UTC)).stream()
                                                .filter(counted)
                                                .map(one ->
                                                        one.card().prospect().value())
                                                .distinct()
                                                .toList()));
            case ListScope.WithAppointment(DaySpan days) ->
                once(
                        scope,
                        () -> new StoreFlow(database)
                                .meeting(days).stream().map(ProspectId::value).toList());
            case ListScope.Booked(DaySpan days, ZoneId zone) ->
                once(
                        scope,
                        () -> new StoreFlow(database)
                                .booked(days, zone).stream()
                                        .map(ProspectId::value)
                                        .toList());
            case ListScope.Chosen(Set<ProspectId> chosen) ->
                Optional.of(chosen.stream().map(ProspectId::value).toList());
            case ListScope.ClosedUndated undated -> once(scope, () -> closedUndated(undated));
            case ListScope.Everybody(), ListScope.InStages _, ListScope.Undated() -> Optional.empty();
        };
    }

    private <X extends Exception> Optional<List<UUID>> once(ListScope scope, SharedReads.ProspectIds<X> found)
            throws X {
        return Optional.of(database.shared().prospects(scope, found));
    }

    private List<UUID> created(DaySpan days) {
        return database.read(connection -> Sql.list(
                connection,
                "select id from prospect where removed = false and created_on >= ? and created_on <= ?"
                        + " order by removed, created_on, id",
                row -> row.getObject(1, UUID.class),
                days.from(),
                days.to()));
    }

    private List<UUID> closedUndated(ListScope.ClosedUndated scope) {
        return database.read(connection -> {
            List<String> stages = database.shared().pipeline(connection).stages().stream()
                    .filter(stage -> scope.types().contains(stage.type()))
                    .map(stage -> stage.key().value())
                    .toList();
            Conditions undated = new Conditions()
                    .andOneOf("stage_key", stages)
                    .and("removed = false")
                    .and("closed_on is null");
            Conditions asked = scope.batch()
                    .map(batch -> undated.and("batch_id = ?", batch))
                    .orElse(undated);
            return Sql.list(
                    connection,
                    "select id from prospect" + asked.where(),
                    row -> row.getObject(1, UUID.class),
                    asked.values());
        });
    }
}
