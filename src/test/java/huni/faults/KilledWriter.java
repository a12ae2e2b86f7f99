package huni.faults;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.call.CallOutcome;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSeal;
import huni.store.seal.Keyring;
import huni.store.seal.StoreKey;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.activity.LogActivity;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A program that does one operation after the other on a store, as the program does, and says the number of each when it
 * is saved, until it is killed: {@code KilledWriter FOLDER SEED}. With {@code calls} behind it, it answers the questions of
 * calls; with {@code sealed} its store is encrypted, and gets another key each time it is opened. Now and then it closes the store and opens it again.
 */
final class KilledWriter {

    private static final List<String> STAGES = List.of("decision_maker", "presentation", "closing", "lead", "parked");

    private static final GateAnswer PAST_THE_GATE = new GateAnswer.WithoutDecisionMaker("there is none to be asked");

    private static final List<String> QUESTIONS = List.of(
            "first_call.who_signs", "first_call.bought_before", "first_call.what_otherwise", "first_call.how_long");

    private static final List<QuickAnswer> ANSWERS = List.of(
            QuickAnswer.of(Meaning.DECIDES),
            QuickAnswer.of(new QuickAnswer.ToldPurchase("software", 2025, Money.of(CurrencyUnit.of("TRY"), 36_000))),
            QuickAnswer.of(Meaning.NOW),
            QuickAnswer.of(Meaning.WITHIN_MONTH));

    private final Workspace workspace;
    private final Random random;
    private ProspectId last;
    private Optional<UUID> call = Optional.empty();

    private KilledWriter(Workspace workspace, Random random) {
        this.workspace = workspace;
        this.random = random;
        this.last = done(create(0));
    }

    public static void main(String[] args) throws StoreRefusedException, IOException {
        Random random = new Random(Long.parseLong(args[1]));
        say("started");
        while (true) {
            unlock(Path.of(args[0]));
            try (StoreFolder folder = StoreFolder.open(Path.of(args[0]));
                    Database database = Database.open(folder)) {
                Workspace workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
                KilledWriter writer = new KilledWriter(workspace, random);
                if (args.length > 2 && args[2].equals("sealed")) {
                    Optional<StoreKey> before = Keyring.key(folder.database());
                    new StoreSeal(folder, database, Optional::empty)
                            .put(StoreKey.createQuickly(word(), RecoveryKey.random(), before));
                }
                long number = operations(database);
                say(Long.toString(number));
                for (long until = number + random.nextInt(20, 200); number < until; ) {
                    number++;
                    if (args.length > 2 && args[2].equals("calls")) {
                        writer.answer(number);
                    } else {
                        writer.work(number);
                    }
                    say(Long.toString(number));
                }
            }
        }
    }

    /** Gives the key of the store, if it is encrypted. */
    static void unlock(Path place) throws IOException {
        Path file = place.resolve("huni.mv.db");
        if (Keyring.isLocked(file) && !Keyring.unlock(file, word())) {
            throw new IllegalStateException("the passphrase does not open the store");
        }
    }

    private static Passphrase word() {
        return Passphrase.taking("gizli şifre".toCharArray());
    }

    /** How many operations the store has kept. */
    static long operations(Database database) {
        return database.read(connection -> Sql.number(connection, "select max(seq) from journal"));
    }

    private void work(long number) {
        switch ((int) (number % 4)) {
            case 0 -> last = done(create(number));
            case 1 -> done(new LogActivity(last, ActivityKind.NOTE, "", "x".repeat(random.nextInt(1, 5_000))));
            case 2 -> done(moving(new StageKey(STAGES.get(random.nextInt(STAGES.size())))));
            default -> workspace.undo();
        }
    }

    /** A call begun, its questions answered, and finished after a while: each is one step. */
    private void answer(long number) {
        if (call.isEmpty()) {
            call = Optional.of(done(new BeginCall(last)));
        } else if (number % 20 == 0) {
            done(new FinishCall(
                    call.get(), CallOutcome.TALKED, "note " + number, Optional.empty(), Optional.empty(), number));
            call = Optional.empty();
        } else {
            done(AnswerQuestion.told(
                    call.get(),
                    QUESTIONS.get(random.nextInt(QUESTIONS.size())),
                    ANSWERS.get(random.nextInt(ANSWERS.size())),
                    "said " + number,
                    number));
        }
    }

    private static CreateProspect create(long number) {
        return new CreateProspect("Prospect " + number, "Selin Aksoy", Optional.empty());
    }

    private MoveProspects moving(StageKey stage) {
        return new MoveProspects(List.of(last), new Move(stage, MoveSource.DRAG, PAST_THE_GATE), new Slot.Top());
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new IllegalStateException(operation + " was refused");
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
