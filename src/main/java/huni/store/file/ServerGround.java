package huni.store.file;

import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server that others use, too: lost connections are made again, and the steps of this program are told from theirs. Where the
 * server cannot be reached, the work goes on with this machine's copy, if there is one.
 */
final class ServerGround implements Ground {

    private final Connecting connecting;
    private final Optional<Refuge> refuge;
    private final Optional<Trouble> trouble;
    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    /**
     * @param away whether it begins with the copy
     * @param trouble what keeps it from being written at the server
     */
    ServerGround(Connecting connecting, Optional<Refuge> refuge, boolean away, Optional<Trouble> trouble) {
        this.connecting = connecting;
        this.refuge = refuge;
        this.away = away;
        this.trouble = trouble;
    }

    @Override
    public Optional<Trouble> trouble() {
        return trouble;
    }

    @Override
    public Optional<Trouble> replaced() {
        return Optional.empty();
    }

    @Override
    public void stopWriting(Trouble met, Connections connections) {
        // What comes next goes to new connections.
        if (away && met.isOfDisk()) {
            look(connections);
        }
    }

    /** Reads go on in a copy whose disk takes nothing. */
    private void look(Connections connections) {
        connections.drop();
        try {
            Optional<Connecting> copy = refuge.flatMap(Refuge::look);
            if (copy.isPresent()) {
                connections.goOn(copy.get());
            }
        } catch (SQLException _) {
            // Then it cannot be read either until the disk is well again.
        }
    }

    @Override
    public boolean isOpenAgain(Trouble met, Connections connections) {
        if (met.kind() == Trouble.Kind.LOOKS_ONLY) {
            return !away && isWritable(connections);
        }
        if (away && met.isOfDisk() && refuge.filter(Refuge::takesFiles).isEmpty()) {
            return false;
        }
        connections.drop();
        if (!away) {
            Optional<Trouble> still = hindrance(connecting, connections);
            if (still.isEmpty()) {
                return true;
            }
            if (isTooOld(met) || isTooOld(still.get())) {
                return false;
            }
        }
        Optional<Connecting> copy = refuge.flatMap(Refuge::enter);
        Optional<Trouble> ofCopy = copy.flatMap(place -> hindrance(place, connections));
        if (copy.isEmpty() || ofCopy.isPresent()) {
            refuge.filter(_ -> !away).ifPresent(Refuge::leave);
            if (away && (met.isOfDisk() || ofCopy.filter(Trouble::isOfDisk).isPresent())) {
                look(connections);
            }
            return false;
        }
        away = true;
        return true;
    }

    /** The server is there, and this program is too old to write: in the copy it would wait for ever. */
    private static boolean isTooOld(Trouble met) {
        return met.detail().contains(Transactions.LATER);
    }

    private static Optional<Trouble> hindrance(Connecting place, Connections connections) {
        try {
            connections.goOn(place);
            // To be connected is not to be let write: a later version, a standby, a full disk.
            connections.writing().run(_ -> true);
            return Optional.empty();
        } catch (TroubleException e) {
            return Optional.of(e.trouble()).filter(met -> met.kind() != Trouble.Kind.LOOKS_ONLY);
        } catch (SQLException | StoreException e) {
            return Optional.of(new Trouble(Trouble.Kind.SERVER, "", String.valueOf(e.getMessage())));
        }
    }

    private static boolean isWritable(Connections connections) {
        try {
            return connections.writing().run(_ -> true);
        } catch (TroubleException | StoreException _) {
            return false;
        }
    }

    /** Whether there may be a copy to go on with. */
    boolean hasRefuge() {
        return refuge.isPresent();
    }

    /** Whether the work goes on with the copy. */
    boolean isAway() {
        return away;
    }

    /**
     * Goes on at the server.
     *
     * @throws TroubleException if that is not reached; all is as it was then
     */
    void comeBack(Connections connections) {
        try {
            connections.moveTo(connecting);
        } catch (SQLException e) {
            throw new TroubleException(new Trouble(Trouble.Kind.SERVER, "", String.valueOf(e.getMessage())), true, e);
        }
        refuge.ifPresent(Refuge::leave);
        own.clear();
        away = false;
    }

    /** Steps in the copy have numbers of their own. */
    @Override
    public void note(LastStep step) {
        if (away) {
            // It may be of the server still, just before that was lost: the copy knows what it ends with.
            refuge.ifPresent(Refuge::note);
        } else {
            own.add(step.seq());
        }
    }

    /** Whether this program has made that step; it is forgotten with the answer. */
    boolean isOwn(long step) {
        return own.remove(step);
    }
}
