package huni.store.server;

import huni.store.file.Connecting;
import huni.store.file.Database;
import huni.store.file.KeptFile;
import huni.store.file.LastStep;
import huni.store.file.Refuge;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.Successor;
import huni.store.sql.Json;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.TroubleException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * This machine's copy of a shared workspace: a store of its own in the folder that stands for the workspace. While the server
 * cannot be reached the work goes on in it; the steps done since wait in its journal, after the last one that came from the
 * server. It is opened when it is first needed.
 */
public final class LocalCopy implements Refuge, AutoCloseable {

    private final Path place;
    private final KeptFile file;
    private final InstantSource clock;
    private final PutAsideCopies aside;
    private volatile Optional<Path> damaged = Optional.empty();
    private volatile Map<String, String> known;
    private volatile boolean closing;
    private boolean inUse;
    private Optional<HeldCopy> opened = Optional.empty();

    /** @param home the folder that stands for the workspace, which this program has open */
    public LocalCopy(Path home, InstantSource clock) {
        this.place = home.resolve("copy");
        this.file = new KeptFile(home.resolve("copy.json"));
        this.clock = clock;
        this.known = Map.of();
        this.aside = PutAsideCopies.of(home);
        try {
            aside.finish();
            this.damaged = aside.toBeBrought();
            this.known = CopyNotes.read(file.words());
        } catch (CharacterCodingException | RuntimeException e) {
            LoggerFactory.getLogger(LocalCopy.class).warn("what the copy stands for cannot be understood", e);
            putAside(true);
        } catch (IOException e) {
            // Steps may wait in it, which a new copy would be written over.
            throw new StoreException("what the copy stands for cannot be read", e);
        }
    }

    /** It is damaged: keeps it under another name, with what it stands for, unless the work goes on in it. */
    public synchronized void putAside() {
        if (!inUse) {
            putAside(mayWait());
        }
    }

    private void putAside(boolean waits) {
        abandon();
        Path kept = aside.keep(clock.millis());
        known = Map.of();
        LoggerFactory.getLogger(LocalCopy.class).warn("the copy was damaged; it is kept as {}", kept);
        if (waits) {
            damaged = Optional.of(kept);
        } else {
            aside.tidy();
        }
    }

    /** Whoever asks for it next has it opened again: it may have closed itself. Nothing is done while the work goes on in it. */
    public synchronized void letGo() {
        if (!inUse) {
            abandon();
        }
    }

    /** What is damaged may refuse to be closed. */
    private void abandon() {
        opened.ifPresent(HeldCopy::abandon);
        opened = Optional.empty();
    }

    /** Where the last damaged one was put in which steps may wait that nobody has brought in; empty if there is none. */
    public Optional<Path> damaged() {
        return damaged;
    }

    /** When the server was last heard of; empty while there is no whole copy. */
    public Optional<Instant> taken() {
        return Optional.ofNullable(known.get(CopyNotes.TAKEN)).map(Instant::parse);
    }

    /**
     * Writes what was done at the server, unless the work goes on here by now.
     *
     * @param nothing whether nothing was done
     * @param at when the server was asked
     */
    public synchronized void follow(BooleanSupplier nothing, Consumer<? super Database> steps, Instant at)
            throws StoreRefusedException {
        if (mayWait()) {
            return;
        }
        if (!nothing.getAsBoolean()) {
            steps.accept(database());
        }
        know(CopyNotes.TAKEN, at.toString());
    }

    private void know(String name, String value) {
        Map<String, String> next = new TreeMap<>(known);
        next.put(name, value);
        known = Map.copyOf(next);
    }

    /** Whether steps may wait here that are not on the server. */
    public boolean mayWait() {
        return known.containsKey(CopyNotes.BRANCH);
    }

    /** The number after which steps were done here and not on the server, but for those that are {@link #done}. */
    public long after() {
        return Math.max(lastOfServer(), Long.parseLong(known.getOrDefault(CopyNotes.DONE, "0")));
    }

    /** The number of the last step that is known to have come from the server. */
    public long lastOfServer() {
        String branch = known.get(CopyNotes.BRANCH);
        return branch == null ? Long.MAX_VALUE : Long.parseLong(branch);
    }

    /** That step and those before it are on the server, or on the list of what is not. */
    public synchronized void done(long step) {
        know(CopyNotes.DONE, Long.toString(step));
        keep();
    }

    /** How many steps wait. */
    public long waiting() {
        if (!mayWait()) {
            return 0;
        }
        long after = after();
        try {
            return database()
                    .read(connection -> Sql.number(connection, "select count(*) from journal where seq > ?", after));
        } catch (StoreRefusedException e) {
            throw new StoreException("the copy cannot be opened", e);
        }
    }

    /** The last step in it, if it has one. */
    public Optional<LastStep> newest() throws StoreRefusedException {
        return database().read(LastStep::newest);
    }

    @Override
    public synchronized void note() {
        try {
            newest().ifPresent(database()::note);
        } catch (StoreRefusedException | StoreException | TroubleException | CancellationException _) {
            // It only helps to notice; the step itself is on the disk.
        }
    }

    @Override
    public synchronized Optional<Connecting> enter() {
        if (!known.containsKey(CopyNotes.TAKEN)) {
            return Optional.empty();
        }
        Map<String, String> before = known;
        if (inUse) {
            // Who worked in it has let go of it, since it did not answer: it may have closed itself.
            abandon();
        }
        try {
            if (!mayWait()) {
                know(CopyNotes.BRANCH, Long.toString(newest().map(LastStep::seq).orElse(0L)));
                keep();
            }
            inUse = true;
            return Optional.of(database().another());
        } catch (StoreRefusedException | StoreException | TroubleException e) {
            known = before;
            LoggerFactory.getLogger(LocalCopy.class).warn("the copy cannot be worked with", e);
            return Optional.empty();
        }
    }

    @Override
    public synchronized Optional<Connecting> look() {
        abandon();
        try {
            opened = Optional.of(HeldCopy.of(StoreFolder.forReading(place), known));
            return Optional.of(database().another());
        } catch (StoreRefusedException | StoreException | TroubleException e) {
            LoggerFactory.getLogger(LocalCopy.class).warn("the copy cannot be read", e);
            return Optional.empty();
        }
    }

    @Override
    public boolean takesFiles() {
        try {
            return StoreFolder.forReading(place).takesFiles();
        } catch (StoreRefusedException _) {
            return false;
        }
    }

    @Override
    public Path place() {
        return place;
    }

    /** Everything is on the server; from here on the copy holds what stands there. */
    public synchronized void replaceBy(Successor<RuntimeException> rows, Instant at) throws StoreRefusedException {
        if (inUse) {
            return;
        }
        Map<String, String> before = known;
        try {
            database().<RuntimeException>replaceBy(new AnnouncedSuccessor(rows, () -> {
                // Whoever is killed here has no copy, and not one whose numbers are of another.
                known = Map.of();
                keep();
            }));
        } catch (StoreRefusedException | RuntimeException e) {
            if (known.isEmpty() && !before.isEmpty()) {
                known = before;
                keep();
            }
            throw e;
        }
        known = Map.of(CopyNotes.TAKEN, at.toString());
        keep();
    }

    private void keep() {
        file.keepOrTell(Json.of(known));
    }

    @Override
    public synchronized void leave() {
        inUse = false;
    }

    /** Whether nobody wants it any more: what takes long is given up. */
    public boolean isClosing() {
        return closing;
    }

    /** The store itself. */
    public synchronized Database database() throws StoreRefusedException {
        if (closing) {
            throw new CancellationException();
        }
        if (opened.isEmpty()) {
            opened = Optional.of(HeldCopy.of(StoreFolder.open(place), known));
        }
        return opened.get().database();
    }

    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            if (opened.isPresent()) {
                try (HeldCopy _ = opened.get()) {
                    keep();
                } catch (StoreException | TroubleException e) {
                    // What was done is on the disk, and its notes as they were kept last.
                    LoggerFactory.getLogger(LocalCopy.class).warn("the copy does not close", e);
                }
                opened = Optional.empty();
            }
        }
    }
}
