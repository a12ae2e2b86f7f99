package huni.work.imports;

import huni.domain.ContactId;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Care;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Origin;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.domain.prospect.Urgency;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.prospect.ColumnEnds;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Writes what rows say as new prospects with the history their dates tell. */
final class ProspectFromRow {

    private final Records records;
    private final Pipeline all;
    private final ReasonReader reasons;
    private final UUID batch;
    private final ColumnEnds columnEnds;

    /** @param all the stages of all pipelines */
    ProspectFromRow(Records records, Pipeline all, UUID batch, ColumnEnds columnEnds) {
        this.records = records;
        this.all = all;
        this.reasons = new ReasonReader(records.closingReasons());
        this.batch = batch;
        this.columnEnds = columnEnds;
    }

    /** A prospect that was made, and its way. */
    record Made(ProspectId id, ImportedHistory way) {}

    Made create(ImportedRow row, ImportMapping mapping) throws RefusedException {
        Pipeline pipeline = all.of(row.history().pipeline());
        ImportedHistory way = ImportedHistory.of(row.history(), pipeline, records.now(), mapping.closedOn());
        ProspectId id = new ProspectId(records.newId());
        Stage present = all.stage(way.present().stage());
        DecisionDay decision = DecisionDay.of(row, present, records.now().day());
        boolean plans = row.step().isPlanned() && !present.type().isClosed();
        records.put(new Prospect(
                id,
                row.company(),
                standing(row, way, present),
                budget(row, present.type()),
                Urgency.unknown().imported(row.facts().urgency(), decision.taken(mapping.onPassedDate())),
                row.facts().authority().orElseGet(Authority::unknown),
                Set.of(),
                Optional.empty(),
                origin(row, way),
                row.tags(),
                new TreeMap<>(row.ownFields()),
                Care.NONE.of(row.facts().owner().meant()),
                Optional.empty(),
                way.present().when().at(),
                false,
                0));
        appendEvents(id, row, way);
        int position = 0;
        for (ImportedRow.ContactPerson person : row.people()) {
            records.put(contact(new ContactId(records.newId()), id, row, person, position++));
        }
        RowActivities activities = new RowActivities(records, id);
        if (plans) {
            activities.plan(row.step());
        }
        // With the date of the last stage and not of the import: nobody spoke to the prospect then.
        activities.note(RowActivities.said(row, plans), way.present().when().at());
        return new Made(id, way);
    }

    private Standing standing(ImportedRow row, ImportedHistory way, Stage present) {
        StageKey furthest = all.of(row.history().pipeline()).first().key();
        for (ImportedHistory.Entry entry : way.entries()) {
            furthest = all.further(furthest, entry.stage());
        }
        ImportedHistory.When since = way.present().when();
        return Standing.entering(
                        present,
                        new Moment(since.at(), records.now().zone()),
                        furthest,
                        columnEnds.next(present.key()),
                        way.presentSince().map(ImportedHistory.When::day),
                        reasons.key(present.type(), row.history().why()))
                .withUndated(way.isUndated(way.present()));
    }

    private Origin origin(ImportedRow row, ImportedHistory way) {
        return new Origin(
                way.created().map(ImportedHistory.When::at),
                way.created().map(ImportedHistory.When::day),
                row.facts().source(),
                Optional.of(batch),
                row.row(),
                row.facts().externalId());
    }

    private static Budget budget(ImportedRow row, StageType type) {
        ImportedRow.Amounts amounts = row.amounts();
        Budget unknown = Budget.unknown(amounts.currency());
        if (!amounts.isKnown()) {
            return unknown;
        }
        Budget budget = amounts.told(unknown);
        return type == StageType.WON ? budget.withCertainty(Certainty.CONFIRMED) : budget;
    }

    private void appendEvents(ProspectId id, ImportedRow row, ImportedHistory way) throws RefusedException {
        Optional<StageKey> from = Optional.empty();
        for (ImportedHistory.Entry entry : way.entries()) {
            String note = row.history().why().of(all.stage(entry.stage()).type());
            records.put(way.event(records.newId(), id, from, entry, note, terms(entry, row)));
            from = Optional.of(entry.stage());
        }
    }

    private ClosingTerms terms(ImportedHistory.Entry entry, ImportedRow row) {
        StageType type = all.stage(entry.stage()).type();
        return type.isClosed()
                ? new ClosingTerms(
                        reasons.key(type, row.history().why()),
                        budget(row, type).likely())
                : ClosingTerms.NONE;
    }

    /** The part in the decision that the row tells is the first person's. */
    static Contact contact(
            ContactId id, ProspectId prospect, ImportedRow row, ImportedRow.ContactPerson person, int position) {
        boolean first = person.equals(row.person());
        return new Contact(
                id,
                prospect,
                person.name(),
                person.title(),
                person.phone(),
                person.phoneE164(),
                person.email(),
                row.facts().authority().filter(_ -> first).map(Authority::role).orElse(Authority.Role.UNKNOWN),
                position,
                0);
    }
}
