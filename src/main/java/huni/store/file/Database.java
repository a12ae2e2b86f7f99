package huni.store.file;

import huni.store.rows.LookUp;
import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.safety.Lack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The open database: one connection that writes, one that reads for the screens, and one for reads that take long, each
 * used by one thread at a time. What a write has returned from is on the disk and survives a kill and a power cut.
 */
public final class Database implements ReadConnection, AutoCloseable {

    private final Optional<Home> home;
    private final SharedReads shared;
    private final Connections connections;
    private final RedirectedWrite copy;
    private final Footing footing;
    private volatile Optional<Lack> lack = Optional.empty();

    private Database(
            Optional<Home> home,
            Optional<? extends Ground> ground,
            SharedReads shared,
            Failures failures,
            Connections connections) {
        this.home = home;
        this.shared = shared;
        this.connections = connections;
        this.footing = new Footing(ground, shared, connections);
        this.copy = new RedirectedWrite(home, connections, failures);
    }

    /**
     * Opens the database of the folder; makes it where there is none, and migrates it where it is older than the program. One
     * that cannot be written is opened for reading.
     *
     * @throws StoreInUseException if another program has the database open
     * @throws StoreTooNewException if a later version of the program wrote it; it is left untouched
     * @throws StoreForeignException if it holds what Huni never makes; nothing of it is run
     * @throws StoreDamagedException if its file cannot be understood
     */
    public static Database open(StoreFolder folder) throws StoreRefusedException {
        Database database = open(folder, Migrations.bundled());
        try {
            database.lack = database.lackOf(folder);
            return database.trouble().isPresent()
                    ? database
                    : database.alone(connection -> {
                        Indexes.complete(connection);
                        return database;
                    });
        } catch (RuntimeException e) {
            try (database) {
                throw e;
            }
        }
    }

    /** Of a journal that cannot be read nothing is said here: that comes to light by itself. */
    private Optional<Lack> lackOf(StoreFolder folder) {
        try {
            return read(connection -> LastStep.lack(folder, connection));
        } catch (TroubleException | StoreException _) {
            return Optional.empty();
        }
    }

    static Database open(StoreFolder folder, Migrations migrations) throws StoreRefusedException {
        DurableFilePath.register();
        return open(folder, migrations, DurableFilePath.SCHEME + ":");
    }

    static Database open(StoreFolder folder, Migrations migrations, String fileSystem) throws StoreRefusedException {
        Optional<Home> home = Optional.of(new Home(folder, migrations, fileSystem));
        SharedReads shared = new SharedReads();
        return new Database(
                home, home, shared, home.get().failures(), home.get().open(shared));
    }

    /**
     * A database that other programs have open, too: each transaction that writes begins with its turn, and connections that
     * are lost are made again. Closing it closes them.
     *
     * @param address what sentences call it
     * @param turn a question that is answered when nobody else writes, until the transaction ends; empty for none
     * @param writes whether the role may ask it
     * @param connecting asked for the connection that writes, the one that reads, and the one for long reads
     * @param refuge with which the work goes on where the server cannot be reached later
     */
    public static Database shared(
            String address, String turn, boolean writes, Connecting connecting, Optional<Refuge> refuge)
            throws SQLException {
        Optional<Trouble> met = writes ? Optional.empty() : Optional.of(Failures.looksOnly(address));
        return at(connecting, address, turn, refuge, new ServerGround(connecting, refuge, false, met));
    }

    /** The same of a server that cannot be reached from the beginning; empty if there is no copy to begin with. */
    public static Optional<Database> away(String address, String turn, Connecting connecting, Refuge refuge)
            throws SQLException {
        Optional<Connecting> copy = refuge.enter();
        Ground ground = new ServerGround(connecting, Optional.of(refuge), true, Optional.empty());
        return copy.isEmpty()
                ? Optional.empty()
                : Optional.of(at(copy.get(), address, turn, Optional.of(refuge), ground));
    }

    private static Database at(Connecting place, String address, String turn, Optional<Refuge> refuge, Ground ground)
            throws SQLException {
        SharedReads shared = new SharedReads();
        Failures failures = Failures.ofServer(address, refuge.map(Refuge::place));
        return new Database(
                Optional.empty(),
                Optional.of(ground),
                shared,
                failures,
                Connections.open(place, shared, failures, turn));
    }

    /** Makes further connections to the file that it lies in. */
    public Connecting another() {
        return home.orElseThrow()::connect;
    }

    /** What keeps it from being written at the moment. Costs nothing to ask. */
    public Optional<Trouble> trouble() {
        return footing.trouble();
    }

    /** Whether the server of a shared workspace cannot be reached and the work goes on with this machine's copy. */
    public boolean isAway() {
        return footing.isAway();
    }

    /** How often the work has gone on at another place: from then on everything may read otherwise. */
    public int places() {
        return footing.places();
    }

    /**
     * Goes on at the server again.
     *
     * @param last brings what was done meanwhile to the server, while nobody writes; if it throws, or the server is not
     *     reached, the work goes on with the copy
     */
    public <X extends Exception> void comeBack(Checkpoint<X> last) throws X {
        footing.comeBack(last);
    }

    /**
     * Does the work in one transaction and answers when it is on the disk. What throws is undone; a transaction the
     * database asks to repeat is repeated.
     *
     * @throws TroubleException if the disk or the file is to blame. From then on nothing is written: after a refused write
     *     until {@link #tryAgain()} succeeds, in a damaged store never again
     * @throws StoreException if the database refuses for another reason
     */
    public <T, X extends Exception> T write(Work<T, X> work) throws X {
        synchronized (connections.writing()) {
            footing.requireWritable();
            int before = footing.places();
            try {
                return written(work);
            } catch (TroubleException met) {
                if (!met.certain() || !footing.goesOn(met, before)) {
                    throw met;
                }
                return written(work);
            } finally {
                shared.forget();
            }
        }
    }

    private <T, X extends Exception> T written(Work<T, X> work) throws X {
        try {
            T result = connections.writing().run(work);
            copy.putInPlace();
            return result;
        } catch (Throwable e) {
            copy.discard(e);
            if (e instanceof TroubleException met && met.trouble().stands()) {
                footing.stopWriting(met.trouble());
            }
            throw e;
        }
    }

    /** Whether it can be written. After a refused write it is opened anew if the disk takes a file again. */
    public boolean tryAgain() {
        return footing.tryAgain();
    }

    /** Runs a short read for a screen; all screens share this connection. */
    @Override
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        return footing.read(connections.reading(), work);
    }

    @Override
    public SharedReads shared() {
        return shared;
    }

    /** For reads that take long. */
    public ReadConnection longReads() {
        return new ReadConnection() {
            @Override
            public <T, X extends Exception> T read(Work<T, X> work) throws X {
                return footing.read(connections.readingLong(), work);
            }

            @Override
            public SharedReads shared() {
                return shared;
            }
        };
    }

    /** Like {@link #write}, but no read runs at the same time: for changes of the schema. */
    <T, X extends Exception> T alone(Work<T, X> work) throws X {
        return connections.alone(work);
    }

    /**
     * Redirects the running {@link #write}, which must not have written anything yet, into a copy of the database file.
     * When the write ends, the copy replaces the file; until then nothing of it is visible, even what it has committed.
     * Empty if the store already has prospects, or is no file.
     */
    public Optional<Connection> copyForFirstImport(Set<LookUp> needed) throws SQLException {
        return copy.forFirstImport(needed);
    }

    /** The same with a copy of the whole file. Empty if so few rows are better written to the store, or if it is no file. */
    public Optional<Connection> copyForManyRows(long rows, Set<LookUp> needed) throws SQLException {
        return copy.forManyRows(rows, needed);
    }

    /** The same, however few rows are written: at the end nothing that was deleted is anywhere in the file. */
    public Optional<Connection> copyForRewriting() throws SQLException {
        return copy.forRewriting();
    }

    /** When everything is written: makes the copy of the running {@link #write} ready, if there is one, while it is wanted. */
    public <X extends Exception> void indexCopy(Checkpoint<X> wanted) throws SQLException, X {
        copy.index(wanted);
    }

    /** Puts another database in the place of this one, in one step; what throws leaves everything as it was. */
    public <X extends Exception> void replaceBy(Successor<X> successor) throws StoreTooNewException, X {
        synchronized (connections.writing()) {
            footing.requireWritable();
            try {
                home.orElseThrow().replaceBy(successor, connections);
                lack = Optional.empty();
            } finally {
                shared.forget();
            }
        }
    }

    /** Works on the file; what throws must leave it as it was. */
    void onFile(BiConsumer<Home, Connections> work) {
        synchronized (connections.writing()) {
            footing.requireWritable();
            work.accept(home.orElseThrow(), connections);
        }
    }

    /** Notes the last step that is kept: a file whose end is cut off is noticed by it, and what others have done. */
    public void note(LastStep step) {
        footing.note(step);
    }

    /** Whether this program has made that step of a shared store; it is forgotten with the answer. */
    public boolean isOwn(long step) {
        return footing.isOwn(step);
    }

    /** What it lacked of what had been saved when it was opened: its end was cut off, or another file took its place. */
    public Optional<Lack> lack() {
        return lack;
    }

    /**
     * Closes each connection when its work has ended; H2 makes the file smaller then. A damaged file stays as it is.
     */
    @Override
    public void close() {
        footing.close();
    }
}
