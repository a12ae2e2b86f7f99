package huni.work.imports;

import huni.domain.Moment;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Origin;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.prospect.ColumnEnds;
import huni.work.prospect.MoveWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a row would change about the prospect that is there. What the row leaves open stays as it is; a day, an amount or
 * a stage that the row tells otherwise is taken over.
 */
final class RowUpdate {

    private final Pipeline pipeline;
    private final Moment now;
    private final Prospect before;
    private final ImportedRow row;
    private final Stage present;
    private final boolean elsewhere;
    private final Stage target;
    private final Optional<ImportedHistory.When> entered;
    private final Optional<ImportedHistory.When> closed;
    private final Optional<ImportedHistory.When> created;
    private final DecisionDay decision;
    private final Prospect told;
    private final RowPeople people;

    RowUpdate(
            IdentityQuery there, Pipeline pipeline, Moment now, Prospect before, ImportedRow row, OnPassedDate passed) {
        this.pipeline = pipeline;
        this.now = now;
        this.before = before;
        this.row = row;
        this.present = pipeline.stage(before.standing().stage());
        Optional<Stage> said = ImportedHistory.stage(row.history(), pipeline);
        this.elsewhere = said.filter(stage -> !isHere(stage)).isPresent();
        this.target = said.filter(this::isHere).orElse(present);
        this.entered = ImportedHistory.entered(row.history(), target, now);
        this.closed = entered.filter(_ -> stays() && present.type().isClosed())
                .filter(when -> !before.standing().closedOn().equals(Optional.of(when.day())));
        this.created = ImportedHistory.created(row.history(), now)
                .filter(when -> !before.origin().createdOn().equals(Optional.of(when.day())))
                .filter(this::isBelieved);
        this.decision = DecisionDay.of(row, target, now.day());
        this.told = told(decision.taken(passed));
        this.people = new RowPeople(there, before.id(), row, target);
    }

    /** What is in one pipeline is never moved to another by a file. */
    private boolean isHere(Stage stage) {
        return stage.pipeline().equals(present.pipeline());
    }

    private boolean stays() {
        return target.key().equals(present.key());
    }

    /** A creation after what followed it is not. */
    private boolean isBelieved(ImportedHistory.When creation) {
        boolean known = entered.isPresent() || !before.standing().undated();
        LocalDate followed =
                entered.map(ImportedHistory.When::day).orElse(before.standing().sinceDay());
        return !known || !creation.day().isAfter(followed);
    }

    /** Why it is not certain that the row may be written; empty when it may. */
    Optional<RejectReason> doubt() {
        if (elsewhere) {
            return Optional.of(RejectReason.of(RejectReason.Kind.OTHER_PIPELINE, before.company()));
        }
        if (stays()) {
            return Optional.empty();
        }
        if (present.type().isClosed() && !target.type().isClosed()) {
            return Optional.of(RejectReason.of(RejectReason.Kind.CLOSED_ALREADY, before.company()));
        }
        return isOlder()
                ? Optional.of(RejectReason.of(
                        RejectReason.Kind.OLDER_STATE,
                        before.company(),
                        row.history().stageName()))
                : Optional.empty();
    }

    /**
     * Whether the row tells where the prospect was before. Its own day says so where it has one; without one, a step back
     * does. A closing is taken over even when something was done by hand after it.
     */
    private boolean isOlder() {
        Standing standing = before.standing();
        LocalDate since = standing.closedOn().orElse(standing.sinceDay());
        if (target.type().isClosed()) {
            return present.type().isClosed()
                    && !standing.undated()
                    && entered.filter(when -> !when.day().isBefore(since)).isEmpty();
        }
        return entered.isPresent()
                ? !standing.undated() && entered.get().day().isBefore(since)
                : target.isOpen() && (!present.isOpen() || target.position() < present.position());
    }

    /** What would be another; empty when the row says nothing new. */
    Set<ImportChange> changes() {
        Set<ImportChange> changes = EnumSet.noneOf(ImportChange.class);
        changes.addAll(people.changes());
        if (!stays()) {
            changes.add(ImportChange.STAGE);
        }
        closed.ifPresent(_ -> changes.add(ImportChange.CLOSED));
        created.ifPresent(_ -> changes.add(ImportChange.CREATED));
        if (!told.budget().equals(before.budget())) {
            changes.add(ImportChange.AMOUNT);
        }
        if (!told.care().equals(before.care())) {
            changes.add(ImportChange.OWNER);
        }
        if (!told.with(before.budget()).with(before.care()).equals(before)) {
            changes.add(ImportChange.DETAILS);
        }
        return changes;
    }

    /** Writes it. */
    void write(Records records, ColumnEnds columnEnds) throws RefusedException {
        Prospect updated = created.map(this::createdOn).orElse(told);
        CorrectedDays days = new CorrectedDays(
                records,
                before.id(),
                pipeline.around(before.standing().stage()).first().key());
        created.ifPresent(days::createdOn);
        if (!stays()) {
            Moment when = when();
            Move move =
                    new Move(target.key(), MoveSource.IMPORT, answer(when, new ReasonReader(records.closingReasons())));
            new MoveWriter(records).write(move, updated, columnEnds.next(target.key()), when);
        } else {
            if (closed.isPresent()) {
                updated = updated.withStanding(
                        closedOn(days.enteredOn(closed.get()), closed.get().day()));
            }
            if (!updated.equals(before)) {
                records.put(updated);
            }
        }
        days.write();
        people.write(records);
    }

    private Prospect createdOn(ImportedHistory.When when) {
        Origin origin = told.origin();
        return told.with(new Origin(
                Optional.of(when.at()),
                Optional.of(when.day()),
                origin.source(),
                origin.batch(),
                origin.row(),
                origin.externalId()));
    }

    private Standing closedOn(java.time.Instant at, LocalDate day) {
        Standing standing = before.standing();
        return new Standing(
                standing.stage(), at, day, standing.furthest(), standing.rank(), Optional.of(day), standing.reason());
    }

    /** Whether the row tells a decision day that has passed and is not there yet. */
    boolean tellsPassedDay() {
        return decision.passed() && !decision.day().equals(before.urgency().decisionBy());
    }

    private Prospect told(Optional<LocalDate> decisionBy) {
        Prospect updated =
                before.with(budget()).with(before.urgency().imported(row.facts().urgency(), decisionBy));
        if (row.facts().authority().isPresent() && before.authority().certainty() == Certainty.NOT_ASKED) {
            updated = updated.with(row.facts().authority().get());
        }
        if (!row.facts().source().isEmpty()) {
            updated = updated.with(updated.origin().withSource(row.facts().source()));
        }
        updated = updated.with(updated.origin().withExternalId(row.facts().externalId()));
        if (row.facts().owner().meant().isPresent()) {
            updated = updated.with(updated.care().of(row.facts().owner().meant()));
        }
        List<String> tags = new ArrayList<>(before.tags());
        tags.addAll(row.tags());
        Map<String, String> own = new TreeMap<>(before.ownFields());
        own.putAll(row.ownFields());
        return updated.withTags(tags).withOwnFields(own);
    }

    /** Amounts whose currency the row does not name are in that of the budget that is there. */
    private Budget budget() {
        Budget old = before.budget();
        ImportedRow.Amounts amounts = old.isTold() ? row.amounts().unlessNamed(old.currency()) : row.amounts();
        Budget budget = amounts.isKnown() && tellsOtherwise(amounts, old) ? amounts.told(old) : old;
        boolean won = target.type() == StageType.WON && !stays();
        return won && budget.likely().isPresent() ? budget.withCertainty(Certainty.CONFIRMED) : budget;
    }

    private static boolean tellsOtherwise(ImportedRow.Amounts amounts, Budget old) {
        return amounts.low().isPresent() && !amounts.low().equals(old.low())
                || amounts.likely().isPresent() && !amounts.likely().equals(old.likely())
                || amounts.high().isPresent() && !amounts.high().equals(old.high());
    }

    /**
     * The day the file gives for the stage itself, unless it lies before the prospect's last move; else now: when a
     * prospect was created says nothing of how it came on since the import before.
     */
    private Moment when() {
        return entered.filter(day -> !day.at().isBefore(before.standing().since()))
                .map(day -> new Moment(day.at(), now.zone()))
                .orElse(now);
    }

    /**
     * An import passes the gates, and its events say that it was one. The closing day of the file stands even if the
     * prospect was moved by hand since.
     */
    private GateAnswer answer(Moment when, ReasonReader reasons) {
        LocalDate day = entered.map(ImportedHistory.When::day).orElse(when.day());
        ImportedRow.ToldReasons why = row.history().why();
        return new GateAnswer.ClosedOn(day, reasons.key(target.type(), why), why.of(target.type()));
    }
}
