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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may be addressed, from the database. */
public final class StoreConsents implements ConsentQuery {

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
        if (prospects.isEmpty()) {
            return Map.of();
        }
        Conditions refused =
                of(prospects).and("channel = ?", channel.name()).and("state = ?", Consent.State.MAY_NOT.name());
        return database.read(connection -> {
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
        });
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
