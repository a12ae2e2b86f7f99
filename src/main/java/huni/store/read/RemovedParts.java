package huni.store.read;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedPart.RemovedPerson;
import huni.domain.trash.RemovedPart.RemovedPurchase;
import huni.domain.trash.RemovedPart.What;
import huni.domain.trash.RemovedProspect.Cause;
import huni.store.rows.ConsentRows;
import huni.store.rows.ContactRows;
import huni.store.rows.PastPurchaseRows;
import huni.store.rows.RowTypes;
import huni.store.sql.Conditions;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People and purchases that were removed from prospects that are still there, as the journal keeps them. Of one that was
 * removed more than once, the last time counts; who is there again is not among them, nor who was forgotten.
 */
final class RemovedParts {

    private static final String CONTACT = ContactRows.TABLE.name();
    private static final String PURCHASE = PastPurchaseRows.TABLE.name();
    private static final String CONSENT = ConsentRows.TABLE.name();

    private static final String GONE = """
            select j.seq, j.written_at, j.kind, c.prospect_id, c.table_name, c.row_before
            from journal j join journal_change c on c.seq = j.seq
            """;

    private static final Set<String> REMOVALS = keys(OperationName.REMOVE_CONTACT, OperationName.REMOVE_PURCHASE);
    private static final Set<String> ADDITIONS = keys(OperationName.CONTACT, OperationName.PURCHASE);

    private RemovedParts() {}

    private static Set<String> keys(OperationName... names) {
        return Stream.of(names).map(OperationName::key).collect(Collectors.toUnmodifiableSet());
    }

    /** A row that a step of the journal took away. */
    private record Gone(long step, Instant at, boolean undone, UUID prospect, String table, Row row) {}

    /** The latest first. */
    static List<RemovedPart> of(Connection connection, String words) throws SQLException {
        Conditions asked = new Conditions()
                .and("c.row_after is null and c.row_before is not null")
                .andIn(
                        "j.operation",
                        Stream.concat(REMOVALS.stream(), ADDITIONS.stream()).toList())
                .andIn("c.table_name", List.of(CONTACT, PURCHASE, CONSENT));
        List<Gone> gone = Sql.list(
                connection, GONE + asked.where() + " order by j.seq desc, c.place", RemovedParts::gone, asked.values());
        Map<UUID, Gone> last = new LinkedHashMap<>();
        gone.stream()
                .filter(one -> !one.table().equals(CONSENT))
                .forEach(one -> last.putIfAbsent(one.row().id("id"), one));
        Set<UUID> there = there(connection, last.keySet());
        Map<UUID, String> companies =
                companies(connection, last.values().stream().map(Gone::prospect).collect(Collectors.toSet()));
        Map<Long, List<Consent>> told = new HashMap<>();
        gone.stream()
                .filter(one -> one.table().equals(CONSENT))
                .forEach(one ->
                        told.computeIfAbsent(one.step(), _ -> new ArrayList<>()).add(ConsentRows.consent(one.row())));
        return last.entrySet().stream()
                .filter(one -> !there.contains(one.getKey())
                        && companies.containsKey(one.getValue().prospect()))
                .map(one -> part(one.getValue(), companies, told))
                .filter(part -> part.has(words))
                .toList();
    }

    private static Gone gone(ResultSet row) throws SQLException {
        String table = row.getString("table_name");
        return new Gone(
                row.getLong("seq"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("kind").equals("UNDONE"),
                row.getObject("prospect_id", UUID.class),
                table,
                RowTypes.completed(RowTypes.fromJournal(table, row.getString("row_before")), Optional.empty()));
    }

    private static Set<UUID> there(Connection connection, Set<UUID> ids) throws SQLException {
        Set<UUID> there = new HashSet<>();
        for (String table : List.of(CONTACT, PURCHASE)) {
            for (List<UUID> some : parts(ids)) {
                Conditions those = new Conditions().andOneOf("id", some);
                there.addAll(Sql.list(
                        connection,
                        "select id from " + table + those.where(),
                        row -> row.getObject(1, UUID.class),
                        those.values()));
            }
        }
        return there;
    }

    /** Those of the prospects that are there. */
    private static Map<UUID, String> companies(Connection connection, Set<UUID> prospects) throws SQLException {
        Map<UUID, String> companies = new HashMap<>();
        for (List<UUID> some : parts(prospects)) {
            Conditions those = new Conditions().and("removed = false").andOneOf("id", some);
            Sql.each(
                    connection,
                    "select id, company from prospect" + those.where(),
                    row -> companies.put(row.getObject(1, UUID.class), row.getString(2)),
                    those.values());
        }
        return companies;
    }

    private static List<List<UUID>> parts(Set<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += StoreHistory.AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + StoreHistory.AT_ONCE)));
        }
        return parts;
    }

    private static RemovedPart part(Gone one, Map<UUID, String> companies, Map<Long, List<Consent>> told) {
        What what = one.table().equals(PURCHASE)
                ? new RemovedPurchase(PastPurchaseRows.purchase(one.row()))
                : person(ContactRows.contact(one.row()), told.getOrDefault(one.step(), List.of()));
        return new RemovedPart(
                new ProspectId(one.prospect()),
                companies.getOrDefault(one.prospect(), ""),
                what,
                Optional.of(one.at()),
                one.undone() ? Cause.UNDONE : Cause.DELETED);
    }

    private static RemovedPerson person(Contact contact, List<Consent> told) {
        return new RemovedPerson(
                contact,
                told.stream().filter(one -> one.contact().equals(contact.id())).toList());
    }
}
