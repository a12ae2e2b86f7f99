package huni.app;

import huni.store.file.Database;
import huni.store.file.StoreDamagedException;
import huni.store.file.StoreRefusedException;
import huni.store.server.LocalCopy;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.StoreException;
import huni.store.write.CopiedWorkspace;
import huni.store.write.FollowedSteps;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Keeps this machine's copy of a shared workspace as its server is, while the work goes on there. */
record CopyUpkeep(WorkspaceAddress address, LocalCopy copy, Database database, InstantSource clock) {

    /** Only a file of this machine can be damaged. */
    static boolean isDamage(Exception met) {
        return met instanceof StoreDamagedException
                || met.getCause() instanceof StoreDamagedException
                || (met instanceof TroubleException trouble && trouble.trouble().kind() == Trouble.Kind.DAMAGED);
    }

    /** Writes into it what was done at the server since, or makes it again. */
    void keepUp() throws StoreRefusedException {
        try {
            follow();
        } catch (StoreDamagedException | TroubleException e) {
            if (!isDamage(e)) {
                throw e;
            }
            makeAnew();
        }
    }

    private void makeAnew() throws StoreRefusedException {
        if (!database.isAway()) {
            copy.putAside();
            copyAll();
        }
    }

    private void follow() throws StoreRefusedException {
        boolean whole = !copy.mayWait() && copy.taken().isPresent();
        Optional<FollowedSteps> since =
                whole ? FollowedSteps.since(copy.newest(), database.longReads()) : Optional.empty();
        if (database.isAway()) {
            return;
        }
        if (since.isEmpty()) {
            copyAll();
        } else {
            try {
                copy.follow(since.get()::isEmpty, since.get()::write, clock.instant());
            } catch (StoreException e) {
                // Rows as they are now need not have come in an order that the copy takes.
                LoggerFactory.getLogger(CopyUpkeep.class).warn("the copy is made again", e);
                copyAll();
            }
        }
    }

    /** On connections of its own, so that nobody waits. */
    private void copyAll() throws StoreRefusedException {
        try (Database server = SharedDatabase.open(address)) {
            CopiedWorkspace.<StoreRefusedException>read(
                    server.longReads(), copy::isClosing, rows -> copy.replaceBy(rows, clock.instant()));
        }
    }
}
