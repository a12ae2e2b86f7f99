package huni.store.file;

import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server that others use, too: lost connections are made again, and the steps of this program are told from theirs. */
final class ServerGround implements Ground {

    private final Connecting connecting;
    private final Optional<Trouble> trouble;
    private final Set<Long> own = ConcurrentHashMap.newKeySet();

    ServerGround(Connecting connecting, Optional<Trouble> trouble) {
        this.connecting = connecting;
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
    }

    @Override
    public boolean isOpenAgain(Trouble met, Connections connections) {
        try {
            if (met.kind() != Trouble.Kind.LOOKS_ONLY) {
                connections.drop();
                connections.goOn(connecting);
            }
            // To be connected is not to be let write: a later version, a standby, a full disk.
            return connections.writing().run(_ -> true);
        } catch (SQLException | TroubleException | StoreException _) {
            return false;
        }
    }

    @Override
    public void note(LastStep step) {
        own.add(step.seq());
    }

    /** Whether this program has made that step; it is forgotten with the answer. */
    boolean isOwn(long step) {
        return own.remove(step);
    }
}
