package huni.store.write;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.UnfinishedForgetting;
import huni.store.rows.ContactRows;
import huni.store.rows.MergedProspects;
import huni.store.rows.PersonNames;
import huni.store.rows.RememberedContacts;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.Forgotten;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Workspace;
import huni.work.trash.ForgetContact;
import huni.work.trash.ForgetPerson;
import huni.work.trash.Forgetting;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets somebody in a store on the disk. */
public final class StoreForgetting implements Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(StoreForgetting.class);

    private final StoreFolder folder;
    private final Database database;
    private final Workspace workspace;

    private StoreForgetting(StoreFolder folder, Database database, Workspace workspace) {
        this.folder = folder;
        this.database = database;
        this.workspace = workspace;
    }

    /** Goes on with what the program was ended in, before anybody works with the store; the workspace is that store's. */
    public static Forgetting of(StoreFolder folder, Database database, Workspace workspace) {
        StoreForgetting forgetting = new StoreForgetting(folder, database, workspace);
        if (folder.isWritable()) {
            forgetting.goOn();
        }
        return forgetting;
    }

    private void goOn() {
        // A note or file that cannot be written must not keep anybody from the store: the next start tries again.
        try {
            Optional<UnfinishedForgetting> begun = UnfinishedForgetting.of(folder);
            if (begun.isPresent()) {
                if (isThere(begun.get().id())) {
                    UnfinishedForgetting.end(folder);
                } else {
                    begun.get().finish(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn(
                    "what was begun in forgetting somebody was not finished: {}",
                    e.getClass().getSimpleName());
        }
    }

    private boolean isThere(UUID id) {
        return database.read(connection -> Sql.number(
                        connection,
                        "select (select count(*) from prospect where id = ?) + (select count(*) from contact where id = ?)",
                        id,
                        id)
                > 0);
    }

    @Override
    public Outcome<Forgotten> forget(List<ProspectId> prospects) {
        PersonNames names = new PersonNames();
        boolean anybody = database.read(connection -> {
            for (UUID one : MergedProspects.with(
                    connection, prospects.stream().map(ProspectId::value).toList())) {
                names.addProspect(connection, one);
            }
            return !names.all().isEmpty();
        });
        return anybody
                ? forget(prospects.getFirst().value(), names, new ForgetPerson(prospects))
                : new Outcome.Refused<>(new Refusal.Gone());
    }

    @Override
    public Outcome<Forgotten> forget(ProspectId prospect, ContactId contact) {
        PersonNames names = new PersonNames();
        database.read(connection -> {
            Sql.list(connection, ContactRows.TABLE.selectByKey(), ContactRows.TABLE::read, contact.value())
                    .forEach(names::add);
            RememberedContacts.of(connection, prospect.value(), contact.value()).forEach(names::add);
            return names;
        });
        return forget(contact.value(), names, new ForgetContact(prospect, contact));
    }

    /** A disk that refuses the note refuses everything: then nothing is begun. */
    private Outcome<Forgotten> forget(UUID id, PersonNames names, Operation<Forgotten> operation) {
        UnfinishedForgetting begun = new UnfinishedForgetting(id, names.distinct());
        try {
            begun.begin(folder);
            Files.deleteIfExists(folder.keptCourses());
            return switch (workspace.perform(operation)) {
                case Outcome.Done<Forgotten>(Forgotten forgotten, var step) ->
                    new Outcome.Done<>(
                            forgotten.leftIn(new UnfinishedForgetting(id, forgotten.names()).finish(folder)), step);
                case Outcome.Refused<Forgotten> refused -> {
                    UnfinishedForgetting.end(folder);
                    yield refused;
                }
            };
        } catch (IOException e) {
            throw new StoreException("cannot write beside the store", e);
        }
    }
}
