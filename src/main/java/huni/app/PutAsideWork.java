package huni.app;

import huni.domain.PersonId;
import huni.store.file.Database;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreUnreachableException;
import huni.store.server.PutAsideCopies;
import huni.store.server.PutAsideCopy;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.StoreException;
import huni.store.write.StoreMerging;
import huni.store.write.UnmergedSteps;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.away.KeptCopies;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Brings in what waits in damaged copies of a shared workspace, as far as it can be read. */
record PutAsideWork(PutAsideCopies copies, WorkspaceAddress address, UnmergedSteps unmerged, InstantSource clock)
        implements KeptCopies {

    @Override
    public List<AsideCopy> all() {
        return copies.all().stream()
                .map(copy -> new AsideCopy(copy.folder(), copy.at(), copy.waiting()))
                .toList();
    }

    @Override
    public Optional<BroughtIn> bringIn(AsideCopy kept) {
        PutAsideCopy copy = named(kept);
        try (Database server = SharedDatabase.open(address)) {
            return bringIn(copy, server);
        } catch (StoreUnreachableException e) {
            throw new TroubleException(new Trouble(Trouble.Kind.SERVER, address.toString(), e.detail()), true, e);
        } catch (StoreRefusedException e) {
            throw new StoreException("the workspace cannot be opened", e);
        }
    }

    private Optional<BroughtIn> bringIn(PutAsideCopy copy, Database server) {
        try (Database read = copy.open()) {
            StoreMerging merging =
                    new StoreMerging(read, server, Optional.<PersonId>of(address.person()), clock, unmerged);
            long branch = copy.branch().orElseGet(merging::common);
            if (copy.branch().isEmpty() && branch == 0) {
                // Nothing tells which of its steps are its own.
                return Optional.empty();
            }
            long unread = 0;
            long after = copy.after().orElse(branch);
            List<StoreMerging.Waiting> waiting = merging.after(after);
            for (StoreMerging.Waiting step : waiting) {
                unread += isBrought(merging, step, branch) ? 0 : 1;
            }
            if (unread == 0) {
                noteBrought(
                        copy,
                        branch,
                        waiting.isEmpty() ? after : waiting.getLast().seq());
            }
            return Optional.of(new BroughtIn(waiting.size() - unread, unread));
        } catch (StoreException | TroubleException e) {
            if (!CopyUpkeep.isDamage(e)) {
                // Of the server: what was brought is there, and the rest can be brought again.
                throw e;
            }
            return unread(copy, e);
        } catch (StoreRefusedException e) {
            return unread(copy, e);
        }
    }

    private static Optional<BroughtIn> unread(PutAsideCopy copy, Exception met) {
        LoggerFactory.getLogger(PutAsideWork.class).warn("{} cannot be read", copy.folder(), met);
        return Optional.empty();
    }

    /** It stays: of a damaged file nobody knows whether all steps are seen. Without the note nothing would be done twice. */
    private static void noteBrought(PutAsideCopy copy, long branch, long last) {
        try {
            copy.done(branch, last);
        } catch (StoreException e) {
            LoggerFactory.getLogger(PutAsideWork.class)
                    .warn("it is not noted that {} was brought in", copy.folder(), e);
        }
    }

    /** Whether its rows could be read; those that can be are worth having without it. */
    private static boolean isBrought(StoreMerging merging, StoreMerging.Waiting step, long branch) {
        try {
            merging.perform(step, branch);
            return true;
        } catch (StoreException | TroubleException e) {
            if (!CopyUpkeep.isDamage(e)) {
                throw e;
            }
            LoggerFactory.getLogger(PutAsideWork.class).warn("a step cannot be read", e);
            return false;
        }
    }

    @Override
    public void delete(AsideCopy kept) {
        named(kept).delete();
    }

    private PutAsideCopy named(AsideCopy kept) {
        return copies.all().stream()
                .filter(copy -> copy.folder().equals(kept.folder()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not kept: " + kept.folder()));
    }
}
