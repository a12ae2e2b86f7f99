package huni.store;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.worktime.PublicHolidays;
import huni.store.AskedStatements.Asked;
import huni.store.file.Database;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.prospect.MoveProspects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Clients that move cards in a workspace, each its own, all at once; and as many connections that run the statements of these
 * moves, with their values and nothing else, in a workspace that was the same before the first of them.
 */
public final class BareTransactions implements AutoCloseable {

    private static final String TURN = "select schema_number from store_schema for update";
    private static final String NEWEST = "select max(seq) from journal";
    private static final String ENTRY = "insert into journal (";
    private static final double NANOS = 1e6;

    private final List<Moving> moving = new ArrayList<>();
    private final List<Bare> bare = new ArrayList<>();

    /** How long each of the transactions took, in milliseconds. */
    public record Round(double[] moves, double[] bare) {}

    /** @param clients who have so many cards together */
    public BareTransactions(PostgresServer server, int clients, int cards) throws Exception {
        String name = server.withWorkspace();
        WorkspaceAddress address = server.address(PostgresServer.ROLES.getFirst(), name);
        try (TeamLoad made = new TeamLoad(List.of(address), cards)) {
            made.work(0);
        }
        String copy = server.copyOf(name);
        List<ProspectId> all;
        try (Connection looking = server.connectToWorkspace(name)) {
            all = Sql.list(
                    looking,
                    "select id from prospect order by id",
                    row -> new ProspectId(row.getObject(1, UUID.class)));
        }
        for (int i = 0; i < clients; i++) {
            int first = i;
            List<ProspectId> own = IntStream.range(0, cards)
                    .filter(card -> card % clients == first)
                    .mapToObj(all::get)
                    .toList();
            moving.add(new Moving(server, name, address, own, i));
            bare.add(new Bare(server.connectToWorkspace(copy)));
        }
    }

    /** Each client makes so many moves, and then their statements are run. */
    public Round round(int each) throws Exception {
        List<Callable<List<Double>>> moves = moving.stream()
                .<Callable<List<Double>>>map(client -> () -> client.work(each))
                .toList();
        double[] moved = together(moves);
        List<Callable<List<Double>>> again = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            Bare client = bare.get(i);
            List<List<Asked>> statements = moving.get(i).takeStatements();
            again.add(() -> client.work(statements));
        }
        return new Round(moved, together(again));
    }

    private static double[] together(List<Callable<List<Double>>> clients) throws Exception {
        List<Double> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            for (Future<List<Double>> one : threads.invokeAll(clients)) {
                all.addAll(one.get());
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A program at work. */
    private static final class Moving {

        private static final List<StageKey> STAGES = List.of(Desk.LEAD, Desk.REACHED, Desk.PARKED);

        private final AskedStatements asked = new AskedStatements();
        private final List<List<Asked>> statements = new ArrayList<>();
        private final List<ProspectId> cards;
        private final Database database;
        private final Workspace workspace;
        private final Random random;
        private int opened;

        Moving(PostgresServer server, String name, WorkspaceAddress address, List<ProspectId> cards, int number)
                throws SQLException {
            this.cards = cards;
            this.random = new Random(number);
            // The first connection is the one that writes.
            this.database = Database.shared(
                    name,
                    TURN,
                    true,
                    () -> {
                        Connection connection = server.connectToWorkspace(name);
                        return opened++ == 0 ? asked.on(connection) : connection;
                    },
                    Optional.empty());
            this.workspace = new Workspace(
                    new StoreLedger(database, PublicHolidays.NONE, Optional.of(address.person())),
                    InstantSource.system(),
                    Runnable::run);
        }

        List<Double> work(int moves) {
            List<Double> taken = new ArrayList<>();
            for (int i = 0; i < moves; i++) {
                MoveProspects move = new MoveProspects(
                        List.of(cards.get(random.nextInt(cards.size()))),
                        new Move(STAGES.get(random.nextInt(STAGES.size())), MoveSource.DRAG, new GateAnswer.None()),
                        random.nextBoolean() ? new Slot.Top() : new Slot.Bottom());
                asked.take();
                long began = System.nanoTime();
                Outcome<?> outcome = workspace.perform(move);
                taken.add((System.nanoTime() - began) / NANOS);
                if (!(outcome instanceof Outcome.Done)) {
                    throw new IllegalStateException(outcome.toString());
                }
                statements.add(asked.take());
            }
            return taken;
        }

        List<List<Asked>> takeStatements() {
            List<List<Asked>> taken = List.copyOf(statements);
            statements.clear();
            return taken;
        }
    }

    /** A connection that runs statements. */
    private static final class Bare {

        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();
        /** Numbers of steps in the one workspace, and in the other. */
        private final Map<Object, Long> numbers = new HashMap<>();

        Bare(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        List<Double> work(List<List<Asked>> transactions) throws SQLException {
            List<Double> taken = new ArrayList<>();
            for (List<Asked> transaction : transactions) {
                Object number = transaction.stream()
                        .filter(statement -> statement.sql().startsWith(ENTRY))
                        .map(statement -> statement.values().getFirst())
                        .findFirst()
                        .orElseThrow();
                long began = System.nanoTime();
                for (Asked statement : transaction) {
                    run(statement, number);
                }
                connection.commit();
                taken.add((System.nanoTime() - began) / NANOS);
            }
            return taken;
        }

        private void run(Asked asked, Object number) throws SQLException {
            PreparedStatement statement = prepared.get(asked.sql());
            if (statement == null) {
                statement = connection.prepareStatement(asked.sql());
                prepared.put(asked.sql(), statement);
            }
            boolean ofJournal = asked.sql().contains("journal");
            for (int i = 0; i < asked.values().size(); i++) {
                Object value = asked.values().get(i);
                statement.setObject(i + 1, ofJournal && numbers.containsKey(value) ? numbers.get(value) : value);
            }
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            rows.getObject(column);
                        }
                        if (asked.sql().equals(NEWEST)) {
                            numbers.put(number, rows.getLong(1) + 1);
                        }
                    }
                }
            }
        }

        void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Bare client : bare) {
            client.close();
        }
        for (Moving client : moving) {
            client.database.close();
        }
    }
}
