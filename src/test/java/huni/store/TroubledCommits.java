package huni.store;

import huni.store.file.Connecting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Connections of a shared database on which now and then a commit goes wrong, for a seed always the same ones. */
final class TroubledCommits implements Connecting {

    /** The one that writes, the one that reads, and the one for long reads. */
    private static final int OPENED_TOGETHER = 3;

    /** As many as it takes to come back and to ask whether the step is kept. */
    private static final int CALM_AFTER_A_LOSS = 3;

    private final Connecting connecting;
    private final double share;
    private final Random random;
    private final Map<Fate, Integer> met = new EnumMap<>(Fate.class);
    private int opened;
    private int calm;

    /** What becomes of a commit. */
    enum Fate {
        /** Refused since it met another transaction. */
        SERIALIZATION_FAILURE,
        /** Refused since another one has written the same key. */
        DUPLICATE_KEY,
        /** The connection is lost, and nothing is kept. */
        LOST_BEFORE,
        /** It is kept, and the connection is lost before that is said. */
        LOST_AFTER
    }

    /** @param share of the commits that go wrong */
    TroubledCommits(Connecting connecting, double share, int seed) {
        this.connecting = connecting;
        this.share = share;
        this.random = new Random(seed);
    }

    /** How often each of them was met. */
    Map<Fate, Integer> met() {
        return met;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = connecting.connect();
        return opened++ % OPENED_TOGETHER == 0 ? troubled(connection) : connection;
    }

    @SuppressWarnings("ReferenceEquality")
    private Connection troubled(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TroubledCommits.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "equals" -> {
                            return proxy == arguments[0];
                        }
                        case "commit" -> {
                            if (calm > 0) {
                                calm--;
                            } else if (random.nextDouble() < share) {
                                refuse(connection, Fate.values()[random.nextInt(Fate.values().length)]);
                            }
                        }
                        default -> {
                            // As it is.
                        }
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void refuse(Connection connection, Fate fate) throws SQLException {
        met.merge(fate, 1, Integer::sum);
        switch (fate) {
            case SERIALIZATION_FAILURE -> throw new SQLException("could not serialize access", "40001");
            case DUPLICATE_KEY -> throw new SQLException("duplicate key value", "23505");
            case LOST_BEFORE, LOST_AFTER -> {
                calm = CALM_AFTER_A_LOSS;
                if (fate == Fate.LOST_AFTER) {
                    connection.commit();
                }
                connection.close();
                throw new SQLException("an I/O error occurred", "08006");
            }
        }
    }
}
