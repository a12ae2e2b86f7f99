package huni.store.server;

import huni.store.file.Database;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.TroubleException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Says to the other programs at a shared workspace that this one has written, by PostgreSQL's NOTIFY, and hears them: for that there
 * is a connection of its own. It is a hint and no more. Where the server knows none, a pooler stands between or the connection
 * is lost, what others have written is found all the same when somebody looks ({@link OthersSteps}).
 */
public final class WriteSignals implements AutoCloseable {

    private static final String LISTEN = "listen huni_written";
    private static final String GIVE = "select pg_notify('huni_written', ?)";

    /** The server does not know the statement, or does not let the role in: it may lock one that tries too often. */
    private static final Set<String> USELESS = Set.of("0A000", "42601", "42883", "28000", "28P01");

    /** Milliseconds after which the connection is tried again that no signal came on; signals come at once. */
    private static final int QUIET = 20_000;

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(30);

    /** Many signals at once are one. */
    private static final Duration APART = Duration.ofMillis(100);

    private final WorkspaceAddress address;
    private final Duration untilTriedAgain;
    private final String me = UUID.randomUUID().toString();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Optional<Connection> listening = Optional.empty();
    private volatile boolean useful = true;
    private volatile boolean proved;

    /** Says nothing and hears nothing yet. */
    public WriteSignals(WorkspaceAddress address) {
        this(address, UNTIL_TRIED_AGAIN);
    }

    WriteSignals(WorkspaceAddress address, Duration untilTriedAgain) {
        this.address = address;
        this.untilTriedAgain = untilTriedAgain;
    }

    /** Says to the others that something was written; returns at once. */
    public void give(Database database) {
        if (useful && !database.isAway()) {
            Thread.startVirtualThread(() -> {
                try {
                    database.read(connection -> Sql.one(connection, GIVE, row -> row.getString(1), signal()));
                } catch (StoreException e) {
                    if (e.getCause() instanceof SQLException refused) {
                        learn(refused);
                    }
                } catch (TroubleException _) {
                    // The others find it when they look.
                }
            });
        }
    }

    /** From now on, until it is closed, calls {@code heard} on a thread of its own when somebody else may have written. */
    public void listen(Runnable heard) {
        Thread.ofVirtual().name("huni-signals").start(() -> {
            try {
                do {
                    listenWhileConnected(heard);
                } while (useful && !isClosedWithin(untilTriedAgain));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Whether signals come: the last one of its own has come back on the connection that listens, or others have since. */
    public boolean isHeard() {
        return proved;
    }

    private void listenWhileConnected(Runnable heard) throws InterruptedException {
        try (Connection connection = new Server(address).connect()) {
            listening = Optional.of(connection);
            Sql.update(connection, LISTEN);
            PGConnection signals = connection.unwrap(PGConnection.class);
            PGNotification[] came = {};
            while (!isClosed()) {
                if (came.length == 0) {
                    proved = false;
                    Sql.one(connection, GIVE, row -> row.getString(1), signal());
                }
                came = signals.getNotifications(QUIET);
                proved |=
                        Stream.of(came).anyMatch(signal -> signal.getParameter().equals(signal()));
                if (Stream.of(came).anyMatch(signal -> isOfOthers(signal.getParameter()))) {
                    heard.run();
                    isClosedWithin(APART);
                }
            }
        } catch (SQLException e) {
            learn(e);
        } finally {
            proved = false;
            listening = Optional.empty();
        }
    }

    private void learn(SQLException refused) {
        if (USELESS.contains(String.valueOf(refused.getSQLState()))) {
            useful = false;
        }
    }

    /** What is said of a workspace among others in the same database. */
    String signal() {
        return address.schema() + " " + me;
    }

    boolean isOfOthers(String signal) {
        return signal.startsWith(address.schema() + " ") && !signal.equals(signal());
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private boolean isClosedWithin(Duration time) throws InterruptedException {
        return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        // It waits for the server, and is not to.
        listening.ifPresent(connection -> {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException _) {
                // Whoever listens sees that it is closed within QUIET.
            }
        });
    }
}
