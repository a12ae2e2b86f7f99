package huni.app;

import huni.store.file.StoreRefusedException;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.work.ClockWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Programs that have a shared workspace open and ask of its server what their windows do while nobody does anything in them: what
 * others have written, what their copy lacks, and each minute what is due.
 */
public final class IdleClients implements AutoCloseable {

    private final List<OpenedStore> opened = new ArrayList<>();
    private final List<Future<?>> asking = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    /**
     * @param addresses one for each of them
     * @param homes an empty folder for what each of them keeps on its machine
     */
    public IdleClients(List<WorkspaceAddress> addresses, Path homes) throws StoreRefusedException, IOException {
        for (WorkspaceAddress address : addresses) {
            Path home = SharedHome.of(address, homes.resolve(Integer.toString(opened.size())));
            OpenedStore store = OpenedStore.open(home, InstantSource.system(), Runnable::run);
            opened.add(store);
            TogetherWork together = store.together().orElseThrow();
            Earshot others = Earshot.ofOthers(together.colleagues()::signals);
            Earshot lacking = Earshot.ofCopy();
            together.colleagues().onSignal(others::heard);
            store.workspace().onWritten(_ -> {
                others.heard();
                lacking.heard();
            });
            ClockWatch minutes =
                    new ClockWatch(store.workspace(), store.shortReads().due());
            each(WindowSession.LOOKS_AROUND, addresses.size(), () -> {
                if (others.isTime()) {
                    together.hear();
                }
                if (minutes.isAnotherMinute()) {
                    minutes.look();
                }
            });
            each(AwayWatch.TURNS, addresses.size(), () -> {
                if (lacking.isTime()) {
                    together.turn();
                }
            });
        }
    }

    /** Not all of them at one moment, as people do not open their windows at one. */
    private void each(Duration apart, int programs, Runnable question) {
        long nanos = apart.toNanos();
        asking.add(clock.scheduleAtFixedRate(question, opened.size() * nanos / programs, nanos, TimeUnit.NANOSECONDS));
    }

    /** Whether each of them still asks, and asks the server: none has failed, and none works with its copy. */
    public boolean allAsk() {
        return asking.stream().noneMatch(Future::isDone)
                && opened.stream()
                        .noneMatch(store -> store.together().orElseThrow().isAway());
    }

    @Override
    public void close() {
        clock.close();
        opened.forEach(OpenedStore::close);
    }
}
