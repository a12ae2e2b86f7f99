package huni.store;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Moment;
import huni.domain.OperationName;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Urgency;
import huni.domain.worktime.PublicHolidays;
import huni.store.file.Database;
import huni.store.write.StoreLedger;
import huni.work.ChangeSetting;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.activity.LogActivity;
import huni.work.activity.PlanActivity;
import huni.work.imports.DecimalMark;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.Imports;
import huni.work.imports.ListedTables;
import huni.work.imports.PlainWords;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableShape;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.PutContact;
import huni.work.prospect.RemoveProspects;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A person at work on a store, in Istanbul, at a time that stands still until it is moved on. */
public final class Desk {

    static final StageKey LEAD = new StageKey("lead");
    static final StageKey REACHED = new StageKey("decision_maker");
    static final StageKey APPOINTMENT = new StageKey("appointment");
    static final StageKey CLOSING = new StageKey("closing");
    static final StageKey WON = new StageKey("won");
    static final StageKey LOST = new StageKey("lost");
    static final StageKey PARKED = new StageKey("parked");
    static final CurrencyUnit TRY = CurrencyUnit.of("TRY");

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private final Workspace workspace;
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private long contacts;

    public Desk(Database database) {
        this(database, Optional.empty());
    }

    /** @param person among others who write, too */
    public Desk(Database database, Optional<PersonId> person) {
        workspace = new Workspace(new StoreLedger(database, PublicHolidays.NONE, person), () -> now, Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    public Workspace workspace() {
        return workspace;
    }

    Moment now() {
        return new Moment(now, ISTANBUL);
    }

    LocalDate today() {
        return now().day();
    }

    void daysPass(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    void minutesPass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    public <R> R done(Operation<R> operation) {
        now = now.plusMillis(1);
        Outcome<R> outcome = workspace.perform(operation);
        if (outcome instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    public ProspectId create(String company) {
        return done(new CreateProspect(company, "", Optional.empty()));
    }

    public ProspectId create(String company, String worth) {
        ProspectId id = create(company);
        worth(id, worth);
        return id;
    }

    /** Many in one operation, which is as fast as a few. */
    void createAtOnce(int count) {
        done(new Operation<Integer>() {
            @Override
            public OperationName name() {
                return OperationName.CREATE;
            }

            @Override
            public Integer apply(Records records) throws RefusedException {
                for (int i = 0; i < count; i++) {
                    new CreateProspect("prospect " + i, "", Optional.empty()).apply(records);
                }
                return count;
            }
        });
    }

    void worth(ProspectId id, String worth) {
        done(EditProspect.budget(id, _ -> Budget.likely(lira(worth), BudgetSource.STATED, Certainty.CONFIRMED)));
    }

    void probability(ProspectId id, String probability) {
        done(EditProspect.probability(id, Optional.of(new BigDecimal(probability))));
    }

    void decides(ProspectId id, LocalDate by) {
        done(EditProspect.urgency(
                id, u -> new Urgency(u.level(), Optional.of(by), u.otherwise(), u.alsoDecide(), u.certainty())));
    }

    void move(ProspectId id, StageKey to) {
        GateAnswer answer = new GateAnswer.None();
        if (to.equals(LOST)) {
            answer = new GateAnswer.Lost("no_budget", "", Optional.empty());
        } else if (to.equals(APPOINTMENT) || to.equals(CLOSING)) {
            answer = new GateAnswer.WithoutDecisionMaker("asked for it");
        }
        move(id, to, answer);
    }

    void move(ProspectId id, StageKey to, GateAnswer answer) {
        done(new MoveProspects(List.of(id), new Move(to, MoveSource.DRAG, answer), new Slot.Top()));
    }

    void win(ProspectId id, String worth, LocalDate on) {
        move(id, WON, new GateAnswer.Won(lira(worth), on));
    }

    ContactId contact(ProspectId id, String name, String phone, String e164, String email) {
        contacts++;
        ContactId contact = new ContactId(new UUID(9, contacts));
        done(new PutContact(
                new Contact(contact, id, name, "", phone, e164, email, Authority.Role.UNKNOWN, (int) contacts, 0)));
        return contact;
    }

    ActivityId plan(ProspectId id, int daysFromNow) {
        return done(new PlanActivity(
                id, ActivityKind.CALL, "call back", Due.on(today().plusDays(daysFromNow)), Optional.empty()));
    }

    void note(ProspectId id, String words) {
        done(new LogActivity(id, ActivityKind.NOTE, "", words));
    }

    /** Brings a table in, with the columns it is taken for. */
    void imports(ListedTables table) {
        imports(table, Pipeline.standard());
    }

    void imports(ListedTables table, Pipeline into) {
        Path file = Path.of("deals.csv");
        ImportMapping mapping = ImportMapping.suggested(table.inspect(file, TableOverrides.NONE), into);
        TableShape shape = new TableShape(TableShape.Kind.CSV, "UTF-8", ',', 1, 0, DecimalMark.DOT);
        ImportOutcome outcome = new Imports(table, _ -> Optional.empty())
                .run(
                        workspace,
                        new Imports.Order(file, shape, mapping, PlainWords.REJECTED, PlainWords.MATCHED),
                        ImportMonitor.NONE);
        if (!(outcome instanceof ImportOutcome.Imported)) {
            throw new AssertionError(outcome);
        }
    }

    void remove(ProspectId id) {
        done(new RemoveProspects(List.of(id)));
    }

    public static Money lira(String amount) {
        return Money.of(TRY, new BigDecimal(amount));
    }
}
