package huni.store.file;

import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** What an open database stands on at the moment: whether it can be written, and where the work goes on when it cannot. */
final class Footing {

    private final Optional<? extends Ground> ground;
    private final SharedReads shared;
    private final Connections connections;
    private volatile Optional<Trouble> trouble;
    private final AtomicInteger places = new AtomicInteger();
    private volatile boolean closed;

    Footing(Optional<? extends Ground> ground, SharedReads shared, Connections connections) {
        this.ground = ground;
        this.shared = shared;
        this.connections = connections;
        this.trouble = ground.flatMap(Ground::trouble);
    }

    Optional<Trouble> trouble() {
        return trouble;
    }

    boolean tryAgain() {
        synchronized (connections.writing()) {
            if (trouble.isEmpty()) {
                trouble = ground.flatMap(Ground::replaced);
                return trouble.isEmpty();
            }
            Trouble met = trouble.get();
            if (ground.filter(below -> below.isOpenAgain(met, connections)).isEmpty()) {
                return false;
            }
            trouble = Optional.empty();
            stands();
            return true;
        }
    }

    /** Whoever may only look still may only look. */
    private void stands() {
        trouble = trouble.filter(met -> met.kind() == Trouble.Kind.LOOKS_ONLY);
        places.incrementAndGet();
        shared.forget();
    }

    void requireWritable() {
        if (!tryAgain()) {
            throw new TroubleException(trouble.orElseThrow());
        }
    }

    void stopWriting(Trouble met) {
        trouble = Optional.of(met);
        ground.ifPresent(below -> below.stopWriting(met, connections));
    }

    /** A read that meets damage ends all writing; one that a refused write has closed says what is behind it. */
    <T, X extends Exception> T read(Transactions reads, Work<T, X> work) throws X {
        int before = places.get();
        try {
            return reads.read(work);
        } catch (TroubleException e) {
            if (goesOn(e, before) || isStillRead(e)) {
                return reads.read(work);
            }
            if (trouble.isEmpty() && e.trouble().stands()) {
                trouble = Optional.of(e.trouble());
            }
            throw e;
        } catch (StoreException e) {
            throw trouble.<RuntimeException>map(met -> new TroubleException(met, true, e))
                    .orElse(e);
        }
    }

    /**
     * After a connection is lost: whether the work goes on, at the server again or with this machine's copy.
     *
     * @param before how often it had gone on elsewhere when the lost work began: it may have since
     */
    boolean goesOn(TroubleException lost, int before) {
        if (closed
                || lost.trouble().kind() != Trouble.Kind.SERVER
                || server().filter(ServerGround::hasRefuge).isEmpty()) {
            return false;
        }
        synchronized (connections.writing()) {
            if (places.get() != before || closed) {
                return !closed;
            }
            boolean goesOn = server().orElseThrow().isOpenAgain(lost.trouble(), connections);
            if (goesOn) {
                stands();
            }
            return goesOn;
        }
    }

    /** The copy closed itself, since its disk takes nothing, and is open for reading by now. */
    private boolean isStillRead(TroubleException lost) {
        return lost.trouble().kind() == Trouble.Kind.SERVER
                && isAway()
                && trouble.filter(Trouble::isOfDisk).isPresent();
    }

    /** How often the work has gone on at another place. */
    int places() {
        return places.get();
    }

    boolean isAway() {
        return server().filter(ServerGround::isAway).isPresent();
    }

    /** Goes on at the server again, when the last of what was done meanwhile is there. */
    <X extends Exception> void comeBack(Checkpoint<X> last) throws X {
        synchronized (connections.writing()) {
            if (closed) {
                throw new CancellationException();
            }
            last.check();
            server().orElseThrow().comeBack(connections);
            stands();
        }
    }

    /** A damaged file stays as it is. */
    void close() {
        synchronized (connections.writing()) {
            // Nothing is connected again from here on.
            closed = true;
        }
        if (trouble.filter(met -> met.kind() == Trouble.Kind.DAMAGED).isPresent()) {
            connections.abandon();
            return;
        }
        try {
            connections.close();
        } catch (SQLException e) {
            if (server().isPresent() && !isAway()) {
                // It may be lost, and then the server ends them.
                return;
            }
            throw new StoreException("cannot close the database", e);
        }
    }

    void note(LastStep step) {
        ground.ifPresent(below -> below.note(step));
    }

    boolean isOwn(long step) {
        return server().filter(server -> server.isOwn(step)).isPresent();
    }

    private Optional<ServerGround> server() {
        return ground.filter(ServerGround.class::isInstance).map(ServerGround.class::cast);
    }
}
