package huni.app;

import huni.store.file.Database;
import huni.store.file.StoreRefusedException;
import huni.store.server.OthersSteps;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Programs that have a shared workspace open and listen as their windows do; nobody does anything in them. */
public final class IdleClients implements AutoCloseable {

    private final List<Database> opened = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    /** @param addresses one for each of them */
    public IdleClients(List<WorkspaceAddress> addresses) throws StoreRefusedException {
        long apart = WindowSession.LOOKS_AROUND.toMillis() / addresses.size();
        for (WorkspaceAddress address : addresses) {
            Database database = SharedDatabase.open(address);
            OthersSteps others = new OthersSteps(database);
            Earshot earshot = new Earshot();
            Future<?> _ = clock.scheduleAtFixedRate(
                    () -> {
                        if (earshot.isTime()) {
                            others.look(_ -> earshot.heard());
                        }
                    },
                    opened.size() * apart,
                    WindowSession.LOOKS_AROUND.toMillis(),
                    TimeUnit.MILLISECONDS);
            opened.add(database);
        }
    }

    @Override
    public void close() {
        clock.close();
        opened.forEach(Database::close);
    }
}
