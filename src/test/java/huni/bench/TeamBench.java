package huni.bench;

import huni.app.IdleClients;
import huni.store.BareTransactions;
import huni.store.PostgresServer;
import huni.store.TeamLoad;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;

/** Several programs at one workspace on a real server, which forces what it has said to be kept. */
final class TeamBench implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final int IDLE_CLIENTS = 20;
    private static final int CARDS = 400;
    private static final int STEPS = Integer.getInteger("bench.team", 10_000);
    private static final int ROUNDS = 8;
    private static final long UNTIL_QUIET = 15;
    private static final long SECONDS = Integer.getInteger("bench.idle", 60);

    private final PostgresServer server = PostgresServer.durable();
    private final Path homes;
    private final List<Figure> figures = new ArrayList<>();

    /** @param beside a store, beside which lies for a while what the programs keep on their machine */
    TeamBench(Path beside) throws IOException {
        this.homes = Files.createTempDirectory(
                Files.createDirectories(beside.toAbsolutePath().getParent()), "team");
    }

    List<Figure> figures() throws Exception {
        idle();
        load();
        besideBareTransactions();
        return figures;
    }

    private List<WorkspaceAddress> addresses(String database, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> server.address(PostgresServer.ROLES.get(i % PostgresServer.ROLES.size()), database))
                .toList();
    }

    private void load() throws Exception {
        String of = " after %d clients x %,d moves and edits of the same %d prospects".formatted(CLIENTS, STEPS, CARDS);
        try (TeamLoad team = new TeamLoad(addresses(server.withWorkspace(), CLIENTS), CARDS)) {
            long began = System.nanoTime();
            double[] moves = team.work(STEPS);
            double seconds = (System.nanoTime() - began) / 1e9;
            add(Figure.alone("team", "a move, while all write" + of, Unit.MILLIS, Times.counted(moves), Goal.NONE));
            add(Figure.alone(
                    "team",
                    "steps a second, of all together",
                    Unit.STEPS_A_SECOND,
                    Times.counted(CLIENTS * (double) STEPS / seconds),
                    Goal.NONE));
            none("edits that are lost" + of, team.lost());
            none("cards in the place of another one" + of, team.doubled());
            none("steps missing in the journal, or there twice" + of, team.miscounted());
            none("transactions that are stuck" + of, team.stuck());
            none("rows that are not sound" + of, team.findings().size());
        }
    }

    private void none(String name, long found) {
        add(Figure.alone("team", name, Unit.FOUND, Times.counted(found), Goal.amount(0)));
    }

    /** By turns: some moves of all clients, then the statements of these moves in a workspace that was the same before. */
    private void besideBareTransactions() throws Exception {
        int each = Math.max(1, STEPS / 10 / ROUNDS);
        try (BareTransactions team = new BareTransactions(server, CLIENTS, CARDS)) {
            List<double[]> moves = new ArrayList<>();
            List<double[]> bare = new ArrayList<>();
            team.round(each);
            for (int round = 0; round < ROUNDS; round++) {
                BareTransactions.Round one = team.round(each);
                moves.add(one.moves());
                bare.add(one.bare());
            }
            Times measured = Times.counted(flat(moves));
            Times base = Times.counted(flat(bare));
            add(new Figure(
                    "team",
                    "a move of %d clients at once, 95 of 100".formatted(CLIENTS),
                    Unit.MILLIS,
                    measured,
                    "bare transactions of the same statements, as many at once",
                    base,
                    measured.passed(0.95) / base.passed(0.95),
                    Goal.ratio(3)));
        }
    }

    private static double[] flat(List<double[]> several) {
        return several.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** All processes of the server, while programs have the workspace open and nobody writes, and before anybody has. */
    private void idle() throws Exception {
        String database = server.withWorkspace();
        try (Connection asking = server.connect(database)) {
            ProcessHandle whole = ProcessHandle.of(Sql.number(asking, "select pg_backend_pid()"))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
            double alone = percent(whole);
            try (IdleClients clients = new IdleClients(addresses(database, IDLE_CLIENTS), homes)) {
                double heard = percent(whole);
                if (!clients.allAsk()) {
                    throw new IllegalStateException("not all of the programs have asked the server all the time");
                }
                add(Figure.alone(
                        "team",
                        "work of the server by itself, of one core",
                        Unit.PERCENT,
                        Times.counted(alone),
                        Goal.NONE));
                add(Figure.alone(
                        "team",
                        "more with %d programs that do nothing, of one core".formatted(IDLE_CLIENTS),
                        Unit.PERCENT,
                        Times.counted(Math.max(0, heard - alone)),
                        Goal.amount(1)));
            }
        }
    }

    private static double percent(ProcessHandle whole) throws IOException {
        pause(UNTIL_QUIET);
        long before = worked(whole);
        pause(SECONDS);
        return (worked(whole) - before) / (double) SECONDS;
    }

    /** In hundredths of a second; what its processes that have ended had worked is in its own account. */
    private static long worked(ProcessHandle whole) throws IOException {
        long worked = ticks(whole, 4);
        for (ProcessHandle part : whole.descendants().toList()) {
            worked += ticks(part, 2);
        }
        return worked;
    }

    /** Of what the system counts: in the program, in the system, and both of children that have ended. */
    private static long ticks(ProcessHandle process, int counts) throws IOException {
        String told = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] after = told.substring(told.lastIndexOf(')') + 2).split(" ", -1);
        return Arrays.stream(after)
                .skip(11)
                .limit(counts)
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static void pause(long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void add(Figure figure) {
        figures.add(figure);
        System.out.println(FigureTable.line(figure));
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileUtils.deleteDirectory(homes.toFile());
    }
}
