package huni.store.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.Consents;
import huni.domain.prospect.Contact;
import huni.store.file.ReadConnection;
import huni.store.rows.ConsentRows;
import huni.store.rows.ContactRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may be addressed, from the database. */
public final class StoreConsents implements ConsentQuery {

    /** So many prospects are asked for by one statement. */
    private static final int AT_ONCE = 500;

    private final ReadConnection database;

    public StoreConsents(ReadConnection database) {
        this.database = database;
    }

    @Override
    public Consents consents(ProspectId prospect) {
        return database.read(connection -> new Consents(
                Sql.list(connection, ConsentRows.TYPE.selectOfProspect(), ConsentRows.TYPE::read, prospect.value())));
    }

    /** Few people refuse: so first the refusals are read, and then the people of those prospects alone. */
    @Override
    public Map<ProspectId, Optional<Contact>> partners(Collection<ProspectId> prospects, Consent.Channel channel) {
        List<ProspectId> all = List.copyOf(prospects);
        return database.read(connection -> {
            Map<ProspectId, Optional<Contact>> partners = new HashMap<>();
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                partners.putAll(partners(connection, all.subList(from, Math.min(all.size(), from + AT_ONCE)), channel));
            }
            return Map.copyOf(partners);
        });
    }

    private static Map<ProspectId, Optional<Contact>> partners(
            Connection connection, List<ProspectId> prospects, Consent.Channel channel) throws SQLException {
        Conditions refused =
                of(prospects).and("channel = ?", channel.name()).and("state = ?", Consent.State.MAY_NOT.name());
        Map<ProspectId, List<Consent>> refusals = Sql.list(
                        connection,
                        ConsentRows.TABLE.select() + refused.where(),
                        ConsentRows.TYPE::read,
                        refused.values())
                .stream()
                .collect(groupingBy(Consent::prospect));
        if (refusals.isEmpty()) {
            return Map.of();
        }
        Conditions theirs = of(refusals.keySet());
        Map<ProspectId, List<Contact>> people = Sql.list(
                        connection,
                        ContactRows.TABLE.select() + theirs.where() + "order by prospect_id, place, id",
                        ContactRows.TYPE::read,
                        theirs.values())
                .stream()
                .collect(groupingBy(Contact::prospect));
        return people.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> partner(
                                new Consents(refusals.getOrDefault(entry.getKey(), List.of())),
                                entry.getValue(),
                                channel)));
    }

    private static Optional<Contact> partner(Consents told, List<Contact> people, Consent.Channel channel) {
        return told.bar(people, channel) ? Optional.empty() : told.partner(people, channel);
    }

    private static Conditions of(Collection<ProspectId> prospects) {
        return new Conditions()
                .andOneOf(
                        "prospect_id", prospects.stream().map(ProspectId::value).toList());
    }
}
