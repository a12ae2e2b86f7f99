package huni.store.read;

import huni.domain.ContactId;
import huni.domain.Folding;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.trash.KeptOfPerson;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedProspect;
import huni.domain.trash.RemovedProspect.Cause;
import huni.domain.trash.TrashQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ContactRows;
import huni.store.rows.MergedProspects;
import huni.store.rows.RememberedContacts;
import huni.store.rows.WordIndex;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was removed, from the database. Who is removed says the prospect's row; when and by what says the journal: its last
 * change of the row, or the last time its import was taken back.
 */
public final class StoreTrash implements TrashQuery {

    private static final String REMOVALS = """
            select p.id, p.company, p.contact_name, p.stage_key,
                greatest(
                    coalesce((select max(c.seq) from journal_change c
                        where c.prospect_id = p.id and c.table_name = 'prospect'), 0),
                    coalesce((select max(j.seq) from journal j where j.batch_id = p.batch_id
                        and (j.operation = 'take_back_import') = (j.kind <> 'UNDONE')
                        and (j.operation <> 'take_back_import' or j.whole_batch = true or exists (
                            select 1 from taken_back t
                            where t.prospect_id = p.id and t.seq = coalesce(j.target, j.seq)))), 0)
                ) as removed_by
            from prospect p
            """;

    private static final String DETAILS = """
            select r.id, r.company, r.contact_name, r.stage_key, j.written_at, j.operation, j.kind, j.subject,
                (select max(o.company) from prospect_tie t join prospect o on o.id = t.other_id
                    where t.prospect_id = r.id and t.kind = 'MERGED') as merged_into
            from (
            """;

    private static final int MOST_NAMESAKES = 50;

    private final ReadConnection database;

    public StoreTrash(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<RemovedProspect> removed(String words, int limit) {
        return database.read(connection -> {
            Conditions wanted = wanted(words);
            return Sql.list(
                    connection,
                    DETAILS + REMOVALS + wanted.where() + " order by removed_by desc, p.id desc limit ?"
                            + ") r left join journal j on j.seq = r.removed_by order by r.removed_by desc, r.id desc",
                    StoreTrash::removed,
                    wanted.values(limit));
        });
    }

    @Override
    public long count(String words) {
        return database.read(connection -> {
            Conditions wanted = wanted(words);
            return Sql.number(connection, "select count(*) from prospect p" + wanted.where(), wanted.values());
        });
    }

    @Override
    public List<RemovedPart> parts(String words) {
        return database.read(connection -> RemovedParts.of(connection, words));
    }

    private static Conditions wanted(String words) {
        return new Conditions().and("p.removed = true").and(WordIndex.having("p.id", words));
    }

    private static RemovedProspect removed(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("written_at", OffsetDateTime.class);
        @Nullable String operation = row.getString("operation");
        Cause cause = operation == null ? Cause.UNDONE : cause(OperationName.of(operation), row.getString("kind"));
        String detail = switch (cause) {
            case MERGED -> Optional.ofNullable(row.getString("merged_into")).orElse("");
            case IMPORT -> Optional.ofNullable(row.getString("subject")).orElse("");
            case DELETED, SAMPLE, UNDONE -> "";
        };
        return new RemovedProspect(
                new ProspectId(row.getObject("id", UUID.class)),
                row.getString("company"),
                row.getString("contact_name"),
                new StageKey(row.getString("stage_key")),
                Optional.ofNullable(at).map(OffsetDateTime::toInstant),
                cause,
                detail);
    }

    private static Cause cause(OperationName operation, String kind) {
        boolean undone = kind.equals("UNDONE");
        return switch (operation) {
            case TAKE_BACK_IMPORT -> Cause.IMPORT;
            case IMPORT -> undone ? Cause.IMPORT : Cause.UNDONE;
            case SAMPLE, REMOVE_SAMPLE -> Cause.SAMPLE;
            case REMOVE -> undone ? Cause.UNDONE : Cause.DELETED;
            case MERGE -> undone ? Cause.UNDONE : Cause.MERGED;
            default -> Cause.UNDONE;
        };
    }

    @Override
    public KeptOfPerson kept(List<ProspectId> prospects) {
        return database.read(connection -> {
            Set<UUID> all = MergedProspects.with(
                    connection, prospects.stream().map(ProspectId::value).toList());
            return new KeptOfPerson(
                    all.size(),
                    count(connection, "contact", all),
                    count(connection, "activity", all) + count(connection, "sales_call", all),
                    count(connection, "call_answer", all),
                    count(connection, "past_purchase", all),
                    count(connection, "draft", all),
                    steps(connection, all),
                    firstNames(connection, all),
                    all);
        });
    }

    @Override
    public KeptOfPerson kept(ProspectId prospect, ContactId contact) {
        return database.read(connection -> new KeptOfPerson(
                0,
                Sql.number(connection, "select count(*) from contact where id = ?", contact.value()),
                0,
                0,
                0,
                0,
                Sql.number(
                        connection,
                        "select count(distinct seq) from journal_change where prospect_id = ?"
                                + " and table_name in ('contact', 'consent') and (position(? in row_before) > 0"
                                + " or position(? in row_after) > 0)",
                        prospect.value(),
                        contact.value().toString(),
                        contact.value().toString()),
                names(connection, prospect.value(), contact.value()),
                Set.of(contact.value())));
    }

    private static long count(Connection connection, String table, Set<UUID> prospects) throws SQLException {
        long count = 0;
        for (UUID prospect : prospects) {
            count += Sql.number(connection, "select count(*) from " + table + " where prospect_id = ?", prospect);
        }
        return count;
    }

    private static long steps(Connection connection, Set<UUID> prospects) throws SQLException {
        Set<Long> steps = new LinkedHashSet<>();
        for (UUID prospect : prospects) {
            steps.addAll(Sql.list(
                    connection,
                    "select distinct seq from journal_change where prospect_id = ?",
                    row -> row.getLong(1),
                    prospect));
        }
        return steps.size();
    }

    @Override
    public List<ProspectId> named(String company) {
        return database.read(connection -> Sql.list(
                connection,
                "select id from prospect where removed in (false, true) and company_folded = ? order by id limit ?",
                row -> new ProspectId(row.getObject(1, UUID.class)),
                Folding.fold(company.strip()),
                MOST_NAMESAKES));
    }

    @Override
    public List<ContactId> contactsNamed(ProspectId prospect, String name) {
        String wanted = Folding.fold(name.strip());
        return database.read(connection -> {
            Map<UUID, String> there = new LinkedHashMap<>();
            Sql.list(connection, ContactRows.TYPE.selectOfProspect(), ContactRows.TABLE::read, prospect.value())
                    .forEach(row -> there.put(row.id("id"), row.text("name")));
            List<ContactId> found = named(there, wanted);
            return found.isEmpty() ? named(removed(connection, prospect, there.keySet()), wanted) : found;
        });
    }

    private static Map<UUID, String> removed(Connection connection, ProspectId prospect, Set<UUID> there)
            throws SQLException {
        Map<UUID, String> removed = new LinkedHashMap<>();
        for (Map<String, String> row : RememberedContacts.of(connection, prospect.value())) {
            removed.put(UUID.fromString(row.getOrDefault("id", "")), row.getOrDefault("name", ""));
        }
        removed.keySet().removeAll(there);
        return removed;
    }

    private static List<ContactId> named(Map<UUID, String> contacts, String wanted) {
        return contacts.entrySet().stream()
                .filter(entry -> Folding.fold(entry.getValue()).equals(wanted))
                .map(entry -> new ContactId(entry.getKey()))
                .toList();
    }

    /** That of a contact, also of one that was removed. */
    private static List<String> names(Connection connection, UUID prospect, UUID contact) throws SQLException {
        List<String> now =
                Sql.list(connection, "select name from contact where id = ?", row -> row.getString(1), contact);
        return now.isEmpty()
                ? RememberedContacts.of(connection, prospect, contact).reversed().stream()
                        .limit(1)
                        .map(row -> row.getOrDefault("name", ""))
                        .toList()
                : now;
    }

    private static List<String> firstNames(Connection connection, Set<UUID> prospects) throws SQLException {
        Conditions first = new Conditions()
                .andOneOf("id", prospects.stream().limit(KeptOfPerson.NAMED).toList());
        return Sql.list(
                connection,
                "select company from prospect" + first.where() + " order by company_order, id",
                row -> row.getString(1),
                first.values());
    }
}
