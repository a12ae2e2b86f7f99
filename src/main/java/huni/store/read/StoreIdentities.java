package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.dossier.IdentityQuery;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.WaitingStep;
import huni.store.file.ReadConnection;
import huni.store.rows.ActivityRows;
import huni.store.rows.ContactRows;
import huni.store.rows.Identities;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowType;
import huni.store.rows.SearchWords;
import huni.store.rows.WaitingStepRows;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who a row of a file may be about, from the database. */
public final class StoreIdentities implements IdentityQuery {

    private final ReadConnection database;

    public StoreIdentities(ReadConnection database) {
        this.database = database;
    }

    @Override
    public boolean hasProspects() {
        return database.read(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                return Identities.hasProspects(sql);
            }
        });
    }

    @Override
    public List<Prospect> withExternalId(String externalId) {
        return found(Identities.EXTERNAL_ID, externalId);
    }

    @Override
    public List<Prospect> called(String company) {
        return found(Identities.NAME, SearchWords.name(company));
    }

    @Override
    public List<Prospect> withPhone(String phoneE164) {
        return found(Identities.PHONE, phoneE164);
    }

    @Override
    public List<Prospect> withEmail(String email) {
        return found(Identities.EMAIL, SearchWords.email(email));
    }

    private List<Prospect> found(String query, String wanted) {
        return database.read(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                return Identities.found(sql, query, wanted);
            }
        });
    }

    @Override
    public Optional<Prospect> known(ProspectId prospect) {
        return database.read(connection -> Sql.one(
                connection,
                ProspectRows.TABLE.select() + "where id = ? and removed = false",
                row -> ProspectRows.prospect(ProspectRows.TABLE.read(row)),
                prospect.value()));
    }

    @Override
    public List<Contact> contacts(ProspectId prospect) {
        return of(prospect, ContactRows.TYPE);
    }

    @Override
    public List<Activity> activities(ProspectId prospect) {
        return of(prospect, ActivityRows.TYPE);
    }

    @Override
    public void eachWithOwnFields(Consumer<Prospect> seen) {
        database.read(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                Identities.eachWithOwnFields(sql, seen);
                return seen;
            }
        });
    }

    @Override
    public Set<WaitingStep.Sale> waitingSales() {
        return database.read(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                return WaitingStepRows.sales(sql);
            }
        });
    }

    @Override
    public List<WaitingStep> waiting(WaitingStep.Sale sale) {
        return database.read(connection -> {
            try (Prepared sql = new Prepared(connection)) {
                return WaitingStepRows.of(sql, sale);
            }
        });
    }

    private <T extends Record> List<T> of(ProspectId prospect, RowType<T> type) {
        return database.read(connection -> Sql.list(connection, type.selectOfProspect(), type::read, prospect.value()));
    }
}
