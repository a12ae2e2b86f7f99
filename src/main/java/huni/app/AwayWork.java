package huni.app;

import huni.domain.PersonId;
import huni.store.file.Database;
import huni.store.file.KeptFile;
import huni.store.file.StoreDamagedException;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreTooNewException;
import huni.store.file.StoreUnreachableException;
import huni.store.file.StoreUnreachableException.Hindrance;
import huni.store.server.LocalCopy;
import huni.store.server.PutAsideCopies;
import huni.store.server.SharedDatabase;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.StoreException;
import huni.store.write.StoreMerging;
import huni.store.write.UnmergedSteps;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.away.KeptCopies;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.LoggerFactory;

/**
 * A shared workspace with and without the network: keeps this machine's copy as the server is, opens it where the server cannot be
 * reached, and brings what was done in it to the server. One turn after the other, each on any thread but the screen's.
 */
final class AwayWork implements AutoCloseable {

    /** Turns without another try, after the copy could not be made: it costs the server something. */
    private static final int REST = 30;

    /** The most of them: about an hour while somebody writes. */
    private static final int LONGEST_REST = 1_800;

    private final WorkspaceAddress address;
    private final LocalCopy copy;
    private final UnmergedSteps unmerged;
    private final InstantSource clock;
    private final Database database;
    private final CopyUpkeep upkeep;
    private final PutAsideWork aside;
    private volatile Optional<Hindered> hindered = Optional.empty();
    private volatile long counted;
    private boolean broken;
    private Optional<Trouble> logged = Optional.empty();
    private int rest;
    private int nextRest = REST;
    /** Turns without another try after nobody was let in: a server may lock who tries too often. */
    private int shutOut;

    /** What keeps it from going on as it should, and does not pass by itself. */
    enum Hindered {
        /** No copy can be kept on this machine. */
        NO_COPY,
        /** What waits in the copy cannot be read, and the server is not there yet. */
        BROKEN,
        /** A later version has the workspace at the server: this one cannot come back to it. */
        TOO_NEW,
        /** The server is there, and the disk of this machine does not take the note of what has gone to it. */
        DISK,
        /** The server is there, and does not let the person in as they were: another password, or no access any more. */
        NOT_LET_IN
    }

    private AwayWork(
            WorkspaceAddress address, LocalCopy copy, PutAsideWork aside, InstantSource clock, Database database) {
        this.address = address;
        this.aside = aside;
        this.copy = copy;
        this.unmerged = aside.unmerged();
        this.clock = clock;
        this.database = database;
        this.upkeep = new CopyUpkeep(address, copy, database, clock);
    }

    /**
     * Opens the workspace that a folder stands for. What waits in the copy is brought to the server first; where that cannot be
     * reached, the copy is opened. Empty if the folder is a store of one's own.
     *
     * @throws StoreUnreachableException if it cannot be reached and there is no copy, or for any other reason
     */
    static Optional<AwayWork> open(StoreFolder home, InstantSource clock) throws StoreRefusedException {
        Optional<WorkspaceAddress> shared = SharedHome.address(home.place());
        return shared.isEmpty() ? Optional.empty() : Optional.of(open(home, shared.get(), clock));
    }

    private static AwayWork open(StoreFolder home, WorkspaceAddress address, InstantSource clock)
            throws StoreRefusedException {
        LocalCopy copy = new LocalCopy(home.place(), clock);
        UnmergedSteps unmerged = new UnmergedSteps(new KeptFile(home.place().resolve("unmerged.json")));
        boolean opened = false;
        try {
            PutAsideCopies aside = PutAsideCopies.of(home.place());
            aside.tidy();
            Database database = reached(address, copy, unmerged, clock);
            opened = true;
            return new AwayWork(address, copy, new PutAsideWork(aside, address, unmerged, clock), clock, database);
        } finally {
            if (!opened) {
                copy.close();
            }
        }
    }

    private static Database reached(
            WorkspaceAddress address, LocalCopy copy, UnmergedSteps unmerged, InstantSource clock)
            throws StoreRefusedException {
        try {
            if (copy.mayWait()) {
                // Without the copy to go on with: what waits would be looked for where it waits.
                try (Database server = SharedDatabase.open(address)) {
                    bring(new StoreMerging(copy.database(), server, me(address), clock, unmerged), copy);
                } catch (StoreDamagedException _) {
                    copy.putAside();
                } catch (TroubleException lost) {
                    if (CopyUpkeep.isDamage(lost)) {
                        copy.putAside();
                        return SharedDatabase.open(address, Optional.of(copy));
                    }
                    return SharedDatabase.away(address, copy).orElseThrow(() -> lost);
                }
            }
            return SharedDatabase.open(address, Optional.of(copy));
        } catch (StoreUnreachableException e) {
            if (e.hindrance() != Hindrance.NO_SERVER) {
                throw e;
            }
            return SharedDatabase.away(address, copy).orElseThrow(() -> e);
        }
    }

    private static Optional<PersonId> me(WorkspaceAddress address) {
        return Optional.of(address.person());
    }

    /** Each step in its turn; what was done before this was ended half way is not done again. */
    private static void bring(StoreMerging merging, LocalCopy copy) {
        List<StoreMerging.Waiting> waiting = merging.after(copy.after());
        for (StoreMerging.Waiting step : waiting) {
            merging.perform(step, copy.lastOfServer());
            copy.done(step.seq());
        }
    }

    WorkspaceAddress address() {
        return address;
    }

    /** Who works here. */
    PersonId me() {
        return address.person();
    }

    Database database() {
        return database;
    }

    LocalCopy copy() {
        return copy;
    }

    UnmergedSteps unmerged() {
        return unmerged;
    }

    /** Where the last damaged copy was put, with what waited in it. */
    Optional<Path> damaged() {
        return copy.damaged();
    }

    /** How many steps wait for the server; of a copy that cannot be read any more as many as were counted last. */
    long waiting() {
        try {
            counted = database.isAway() ? copy.waiting() : 0;
        } catch (StoreException | TroubleException e) {
            if (CopyUpkeep.isDamage(e)) {
                hindered = Optional.of(Hindered.BROKEN);
            }
        }
        return counted;
    }

    /** The damaged copies that are kept. */
    KeptCopies keptCopies() {
        return aside;
    }

    Optional<Hindered> hindered() {
        return hindered;
    }

    /**
     * Without the network: looks whether the server is there, and goes on at it when all that waits is there, too. With it:
     * brings the copy up to date.
     */
    synchronized void turn() {
        try {
            if (database.isAway() && shutOut-- <= 0) {
                shutOut = 0;
                comeBack();
                rest = 0;
            }
            if (!database.isAway() && rest-- <= 0) {
                rest = REST;
                if (broken) {
                    copy.putAside();
                    broken = false;
                }
                upkeep.keepUp();
                rest = 0;
                nextRest = REST;
                hindered = Optional.empty();
            }
        } catch (StoreTooNewException _) {
            hindered = database.isAway() ? Optional.of(Hindered.TOO_NEW) : hindered;
        } catch (StoreUnreachableException e) {
            unreached(e.hindrance());
        } catch (CancellationException _) {
            // The program ends.
        } catch (TroubleException e) {
            if (e.trouble().kind() != Trouble.Kind.SERVER) {
                rest(e);
            } else if (e.getCause() instanceof StoreException && !logged.equals(Optional.of(e.trouble()))) {
                logged = Optional.of(e.trouble());
                LoggerFactory.getLogger(AwayWork.class).warn("what was done without the network has to wait", e);
            }
        } catch (StoreRefusedException | StoreException e) {
            rest(e);
            openAgain();
        }
    }

    /** The next turn tries again where the server is not there, or not there any more. */
    private void unreached(Hindrance hindrance) {
        if (database.isAway() && hindrance.isForGood()) {
            hindered = Optional.of(Hindered.NOT_LET_IN);
            shutOut = REST;
        } else {
            hindered = hindered.filter(by -> by != Hindered.NOT_LET_IN);
        }
    }

    /** The copy may have closed itself: what asks it next has it opened again. */
    private void openAgain() {
        copy.letGo();
        try {
            database.longReads().read(_ -> true);
        } catch (TroubleException | StoreException _) {
            // It is said by whoever needs it.
        }
    }

    /** A copy that cannot be kept reads everything at the server with each try. */
    private void rest(Exception problem) {
        LoggerFactory.getLogger(AwayWork.class).warn("the copy of the workspace is not up to date", problem);
        if (!database.isAway()) {
            rest = nextRest;
            nextRest = Math.min(2 * nextRest, LONGEST_REST);
            hindered = Optional.of(Hindered.NO_COPY);
        } else if (problem instanceof TroubleException met && met.trouble().isOfDisk()) {
            hindered = Optional.of(Hindered.DISK);
        }
    }

    private void comeBack() throws StoreRefusedException {
        try (Database server = SharedDatabase.open(address)) {
            StoreMerging merging = new StoreMerging(copy.database(), server, me(address), clock, unmerged);
            bring(merging, copy);
            // What was done until now, while nobody can do more.
            database.comeBack(() -> bring(merging, copy));
            broken = false;
        } catch (StoreDamagedException | TroubleException e) {
            if (!CopyUpkeep.isDamage(e)) {
                throw e;
            }
            // What waits in it cannot be read; the server is there.
            broken = true;
            hindered = Optional.of(Hindered.BROKEN);
            database.comeBack(() -> {});
        }
    }

    @Override
    public void close() {
        try (copy) {
            database.close();
        }
    }
}
