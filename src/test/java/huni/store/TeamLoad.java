package huni.store;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.worktime.PublicHolidays;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreRefusedException;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;

/**
 * Clients at one workspace who all at once move any of its cards and add a lira to the budget of any of its prospects, each as fast
 * as it can. An edit that another one overwrites is a lira that is missing.
 */
public final class TeamLoad implements AutoCloseable {

    private static final List<StageKey> STAGES = List.of(Desk.LEAD, Desk.REACHED, Desk.PARKED);
    private static final double NANOS = 1e6;

    private final List<Client> clients = new ArrayList<>();
    private final List<ProspectId> cards;
    private final long before;
    private long steps;
    private long liras;

    /** @param addresses of the same workspace, one for each client */
    public TeamLoad(List<WorkspaceAddress> addresses, int cards) throws StoreRefusedException {
        for (WorkspaceAddress address : addresses) {
            clients.add(new Client(address, clients.size()));
        }
        Client first = clients.getFirst();
        this.cards = first.make(cards);
        this.before = first.number("select count(*) from journal");
    }

    /** Somebody at a workspace. */
    private static final class Client {

        private final Database database;
        private final Workspace workspace;
        private final Random random;

        Client(WorkspaceAddress address, int number) throws StoreRefusedException {
            database = SharedDatabase.open(address);
            workspace = new Workspace(
                    new StoreLedger(database, PublicHolidays.NONE, Optional.of(address.person())),
                    InstantSource.system(),
                    Runnable::run);
            random = new Random(number);
        }

        long number(String question) {
            return database.read(connection -> Sql.number(connection, question));
        }

        private List<ProspectId> make(int count) {
            return done(new Operation<List<ProspectId>>() {
                @Override
                public OperationName name() {
                    return OperationName.CREATE;
                }

                @Override
                public List<ProspectId> apply(Records records) throws RefusedException {
                    List<ProspectId> made = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        made.add(new CreateProspect("Prospect " + i, "", Optional.empty()).apply(records));
                    }
                    return made;
                }
            });
        }

        private <R> R done(Operation<R> operation) {
            if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
                return result;
            }
            throw new IllegalStateException("refused: " + operation);
        }

        /** To one of the ends of a column, or below another card. */
        private double move(List<ProspectId> cards) {
            ProspectId card = one(cards);
            Slot slot = switch (random.nextInt(3)) {
                case 0 -> new Slot.Top();
                case 1 -> new Slot.Bottom();
                default -> new Slot.Below(one(cards));
            };
            StageKey to = STAGES.get(random.nextInt(STAGES.size()));
            return timed(new MoveProspects(List.of(card), new Move(to, MoveSource.DRAG, new GateAnswer.None()), slot));
        }

        private double edit(List<ProspectId> cards) {
            return timed(EditProspect.budget(
                    one(cards),
                    known -> Budget.likely(
                            known.likely().orElse(Money.zero(Desk.TRY)).plus(1),
                            BudgetSource.STATED,
                            Certainty.CONFIRMED)));
        }

        private ProspectId one(List<ProspectId> cards) {
            return cards.get(random.nextInt(cards.size()));
        }

        private double timed(Operation<?> operation) {
            long began = System.nanoTime();
            done(operation);
            return (System.nanoTime() - began) / NANOS;
        }
    }

    /**
     * Each client moves a card and edits a prospect by turns, so many steps in all.
     *
     * @return how long each of the moves took from its beginning until it was kept, in milliseconds
     */
    public double[] work(int each) throws InterruptedException, ExecutionException {
        List<Double> moves = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<List<Double>>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> {
                    List<Double> taken = new ArrayList<>();
                    for (int step = 0; step < each; step++) {
                        if (step % 2 == 0) {
                            taken.add(client.move(cards));
                        } else {
                            client.edit(cards);
                        }
                    }
                    return taken;
                }));
            }
            for (Future<List<Double>> one : running) {
                moves.addAll(one.get());
            }
        }
        steps += (long) clients.size() * each;
        liras += (long) clients.size() * (each / 2);
        return moves.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How many edits of those that were said to be kept are not there. */
    public long lost() {
        return liras - look("select cast(sum(budget_likely) as bigint) from prospect");
    }

    /** How many cards have the place of another one in their column. */
    public long doubled() {
        return look("select count(*) from prospect where removed = false")
                - look("select count(*) from (select distinct stage_key, place from prospect where removed = false) p");
    }

    /** How many steps of those that were said to be kept are not in the journal, or are there twice. */
    public long miscounted() {
        long there = look("select count(*) from journal") - before;
        return Math.abs(there - steps) + look("select max(seq) from journal") - before - there;
    }

    /** How many transactions are open though everybody has finished. */
    public long stuck() {
        return look(
                "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'Huni'"
                        + " and xact_start is not null and pid <> pg_backend_pid()");
    }

    /** What is not sound in the rows. */
    public List<StoreCheck.Finding> findings() {
        return new StoreCheck(clients.getFirst().database.longReads()).findings();
    }

    private long look(String question) {
        return clients.getFirst().number(question);
    }

    @Override
    public void close() {
        clients.forEach(client -> client.database.close());
    }
}
