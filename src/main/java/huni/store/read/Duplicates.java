package huni.store.read;

import huni.domain.Folding;
import huni.domain.LegalForms;
import huni.domain.ProspectId;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.Duplicate.Match;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ProspectRow;
import huni.store.rows.SearchWords;
import huni.store.rows.TypedWords;
import huni.store.rows.WordIndex;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import huni.store.sql.Union;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the prospects that may be the same as one that is typed or shown. */
public final class Duplicates {

    private static final int MOST = 20;
    private static final int MOST_BEGINNING_ALIKE = 200;

    public static final String OF_NAME =
            "where company_folded = ? and removed = false order by removed, company_folded, id limit ?";
    public static final String BEGINNING = "where removed = false and company_folded >= ? and company_folded < ?"
            + " order by removed, company_folded, id limit ?";

    private final Connection connection;
    private final Map<ProspectId, Set<Match>> found = new LinkedHashMap<>();
    private final Map<ProspectId, ProspectRow> rows = new LinkedHashMap<>();

    Duplicates(Connection connection) {
        this.connection = connection;
    }

    List<Duplicate> of(Identity identity, Optional<ProspectId> except) throws SQLException {
        String name = SearchWords.name(identity.company());
        if (!name.isEmpty()) {
            lines(OF_NAME, name, MOST).forEach(row -> add(row, Match.NAME));
            alike(identity.company());
        }
        Set<String> phones = told(identity.phonesE164());
        Set<String> emails =
                told(identity.emails().stream().map(SearchWords::email).toList());
        byContact("phone_e164", phones, Match.PHONE);
        byContact("email_folded", emails, Match.EMAIL);
        for (String person : identity.people()) {
            byPerson(Folding.fold(person), phones, emails);
        }
        if (except.isPresent()) {
            found.remove(except.get());
            found.keySet().removeAll(ownSales(except.get().value()));
        }
        return found.entrySet().stream()
                .map(entry -> new Duplicate(Objects.requireNonNull(rows.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /** Those of which somebody said that each is a sale of its own. */
    private Set<ProspectId> ownSales(UUID prospect) throws SQLException {
        return Set.copyOf(new Union()
                        .add(
                                "select other_id from prospect_tie",
                                new Conditions().and("prospect_id = ? and kind = 'OWN_SALE'", prospect),
                                "")
                        .add(
                                "select prospect_id from prospect_tie",
                                new Conditions().and("other_id = ? and kind = 'OWN_SALE'", prospect),
                                "")
                        .list(connection, row -> new ProspectId(row.getObject(1, UUID.class)))
                        .stream()
                        .distinct()
                        .toList());
    }

    private void add(ProspectRow row, Match match) {
        rows.put(row.prospect(), row);
        Set<Match> by = found.computeIfAbsent(row.prospect(), _ -> EnumSet.noneOf(Match.class));
        if (match != Match.BARE_NAME || !by.contains(Match.NAME)) {
            by.add(match);
        }
    }

    /** Names that are the same without their legal form begin with the same word. */
    private void alike(String company) throws SQLException {
        String bare = LegalForms.without(company);
        String beginning = SearchWords.name(bare);
        if (beginning.isEmpty()) {
            return;
        }
        for (ProspectRow row :
                lines(BEGINNING, beginning, SearchWords.afterBeginning(beginning), MOST_BEGINNING_ALIKE)) {
            if (LegalForms.without(row.company()).equals(bare)) {
                add(row, Match.BARE_NAME);
            }
        }
    }

    private void byContact(String column, Collection<String> wanted, Match match) throws SQLException {
        for (String one : wanted) {
            Sql.list(
                            connection,
                            "select " + ListRows.TABLE.names("p")
                                    + " from contact c join prospect p on p.id = c.prospect_id where c." + column
                                    + " = ? and p.removed = false order by p.id limit ?",
                            row -> ListRows.row(ListRows.TABLE.read(row)),
                            one,
                            MOST)
                    .forEach(row -> add(row, match));
        }
    }

    private static Set<String> told(List<String> ways) {
        return ways.stream().filter(way -> !way.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A first name alone is shared by many, so it tells nothing. */
    private void byPerson(String person, Set<String> phones, Set<String> emails) throws SQLException {
        if (!person.contains(" ")) {
            return;
        }
        List<UUID> having = WordIndex.found(connection, TypedWords.wholeWords(person), MOST);
        if (having.isEmpty()) {
            return;
        }
        Conditions theirs = new Conditions().andOneOf("prospect_id", having);
        Set<UUID> same = new HashSet<>();
        Sql.each(
                connection,
                "select prospect_id, name, phone_e164, email_folded from contact" + theirs.where(),
                row -> {
                    if (Folding.fold(row.getString(2)).equals(person)
                            && !isNamesake(phones, row.getString(3), emails, row.getString(4))) {
                        same.add(row.getObject(1, UUID.class));
                    }
                },
                theirs.values());
        for (UUID id : same) {
            lines("where id = ? and removed = false limit ?", id, 1).forEach(row -> add(row, Match.PERSON));
        }
    }

    /** Whoever has the same name but another number and another address, as far as both are known, is somebody else. */
    private static boolean isNamesake(Set<String> phones, String phone, Set<String> emails, String email) {
        boolean numbers = !phones.isEmpty() && !phone.isEmpty();
        boolean addresses = !emails.isEmpty() && !email.isEmpty();
        return (numbers || addresses) && !(numbers && phones.contains(phone)) && !(addresses && emails.contains(email));
    }

    private List<ProspectRow> lines(String conditions, Object... values) throws SQLException {
        return Sql.list(
                connection,
                ListRows.TABLE.select() + conditions,
                row -> ListRows.row(ListRows.TABLE.read(row)),
                values);
    }
}
