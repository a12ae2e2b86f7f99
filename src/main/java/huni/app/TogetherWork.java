package huni.app;

import huni.domain.PersonId;
import huni.store.server.WorkspaceAddress;
import huni.store.write.TakeMine;
import huni.work.Operation;
import huni.work.Workspace;
import huni.work.away.KeptCopies;
import huni.work.away.Unmerged;
import huni.work.away.UnmergedList;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A shared workspace among those who have it open: what others write is heard of, and the work goes on without the network. */
final class TogetherWork implements UnmergedList, AutoCloseable {

    private final AwayWork away;
    private final Workspace workspace;
    private final Colleagues colleagues;
    private int places;

    TogetherWork(AwayWork away, Workspace workspace) {
        this.away = away;
        this.workspace = workspace;
        this.colleagues = new Colleagues(away.address(), away.database());
        this.places = away.database().places();
    }

    /**
     * Looks whether others have written, or the work goes on elsewhere, and tells everything that listens; for the writing
     * lane.
     */
    void hear() {
        int now = away.database().places();
        if (now != places) {
            places = now;
            colleagues.hearAnew(workspace);
        } else if (!isAway()) {
            colleagues.hear(workspace);
        }
    }

    /** Where it lies. */
    WorkspaceAddress address() {
        return away.address();
    }

    /** The one who looks. */
    PersonId reader() {
        return away.me();
    }

    /** Who works in it. */
    Colleagues colleagues() {
        return colleagues;
    }

    /** Keeps the copy, or comes back to the server; may take long, and is for no lane on which somebody waits. */
    void turn() {
        away.turn();
    }

    /** Whether the work goes on with this machine's copy. */
    boolean isAway() {
        return away.database().isAway();
    }

    /** How many steps wait for the server. */
    long waiting() {
        return away.waiting();
    }

    /**
     * How it goes.
     *
     * @param away whether the work goes on with this machine's copy
     * @param heardAt when the server was last heard of; empty while there is no copy
     * @param waiting how many steps wait for it
     * @param unmerged how much could not be brought together
     * @param damaged where the last damaged copy was put, with what waited in it
     * @param damagedList where a list of it was put that could not be understood
     * @param hindered what keeps it from going on as it should
     */
    record State(
            boolean away,
            Optional<Instant> heardAt,
            long waiting,
            int unmerged,
            Optional<Path> damaged,
            Optional<Path> damagedList,
            Optional<AwayWork.Hindered> hindered) {}

    /** How it goes now; takes as long as the disk does. */
    State state() {
        long waits = waiting();
        int listed = all().size();
        return new State(
                isAway(),
                away.copy().taken(),
                waits,
                listed,
                away.damaged(),
                away.unmerged().damaged(),
                away.hindered());
    }

    @Override
    public List<Unmerged> all() {
        return away.unmerged().all();
    }

    @Override
    public Operation<Boolean> mine(Unmerged one) {
        return new TakeMine(one);
    }

    @Override
    public void decided(Unmerged one) {
        away.unmerged().remove(one.id());
    }

    @Override
    public KeptCopies keptCopies() {
        return away.keptCopies();
    }

    @Override
    public void close() {
        colleagues.close();
        away.close();
    }
}
