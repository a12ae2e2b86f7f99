package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.prospect.Draft;
import huni.domain.prospect.ImportLine;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.store.rows.RowType;
import huni.store.rows.RowTypes;
import huni.work.ChangeSetting;
import huni.work.Ledger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.RecordSamples;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every ledger does with every kind of record that is kept: run for the fake and for each real one. */
abstract class RecordsContract {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private Workspace workspace;
    private ProspectId prospect;

    /** An empty ledger. */
    protected abstract Ledger ledger();

    /** What is wrong in the ledger. */
    protected abstract List<?> findings();

    /** All kinds but those that are put by another way: settings, and what only prospects' own operations write. */
    static Stream<Class<? extends Record>> kinds() {
        return RowTypes.ALL.stream()
                .<Class<? extends Record>>map(RowType::type)
                .filter(type -> !type.getSimpleName().equals("Setting"))
                .filter(type -> type != Prospect.class && type != StageEvent.class);
    }

    /** Drafts are no steps, and neither is what became of the rows of an import: they were in its file. */
    static Stream<Class<? extends Record>> undoableKinds() {
        return kinds().filter(type -> type != ImportLine.class && type != Draft.class);
    }

    @BeforeEach
    void begin() {
        workspace = new Workspace(ledger(), CLOCK, Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        prospect = done(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        for (Record needed : RecordSamples.needed(prospect)) {
            done(put(needed));
        }
    }

    @ParameterizedTest
    @MethodSource("undoableKinds")
    void aRecordIsReadAsItWasPutAndCanBeUndoneAndDoneAgain(Class<? extends Record> kind) {
        List<? extends Record> before = stored(kind);
        Record first = RecordSamples.of(kind, prospect, 1);

        done(put(first));
        List<? extends Record> one = stored(kind);
        assertEquals(before.size() + 1, one.size());
        Record kept = one.stream()
                .filter(record -> !before.contains(record))
                .findFirst()
                .orElseThrow();
        assertEquals(RecordSamples.version(first, 1), kept);
        assertEquals(List.of(), findings());

        Record changed = RecordSamples.version(RecordSamples.sameKey(RecordSamples.of(kind, prospect, 2), first), 1);
        done(put(changed));
        assertTrue(
                stored(kind).contains(RecordSamples.version(changed, 2)),
                stored(kind).toString());
        assertEquals(List.of(), findings());

        undo();
        assertTrue(stored(kind).stream().anyMatch(record -> RecordSamples.isSameButVersion(record, kept)));
        undo();
        assertEquals(before.size(), stored(kind).size());
        assertEquals(List.of(), findings());

        redo();
        redo();
        assertTrue(stored(kind).stream().anyMatch(record -> RecordSamples.isSameButVersion(record, changed)));
        assertEquals(List.of(), findings());
    }

    @Test
    void whatBecameOfARowOfAnImportStaysWhenTheImportIsUndone() {
        Record line = RecordSamples.of(ImportLine.class, prospect, 1);
        done(put(line));
        undo();
        assertTrue(stored(ImportLine.class).contains(RecordSamples.version(line, 1)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRecordThatSomebodyChangedMeanwhileIsRefused(Class<? extends Record> kind) {
        Record first = RecordSamples.of(kind, prospect, 1);
        done(put(first));

        assertEquals(
                new Outcome.Refused<>(new Refusal.ChangedSince("")),
                workspace.perform(put(RecordSamples.version(first, 7))));
    }

    private void undo() {
        assertInstanceOf(Outcome.Done.class, workspace.undo(), workspace.steps().toString());
    }

    private void redo() {
        assertInstanceOf(Outcome.Done.class, workspace.redo(), workspace.steps().toString());
    }

    /** Reading is refused in the end, so that it is no step. */
    private List<? extends Record> stored(Class<? extends Record> kind) {
        List<Record> read = new ArrayList<>();
        assertInstanceOf(Outcome.Refused.class, workspace.perform(new Reading(kind, read)));
        return List.copyOf(read);
    }

    private static Put put(Record record) {
        return new Put(record);
    }

    private <R> R done(Operation<R> operation) {
        Outcome<R> outcome = workspace.perform(operation);
        if (outcome instanceof Outcome.Done<R> done) {
            return done.result();
        }
        throw new AssertionError(operation + ": " + outcome);
    }

    /** Puts one record. */
    private record Put(Record record) implements Operation<Boolean> {

        @Override
        public OperationName name() {
            return OperationName.RENAME;
        }

        @Override
        public Boolean apply(Records records) throws RefusedException {
            records.put(record);
            return true;
        }
    }

    /** Reads all records of one kind, and changes nothing. */
    private record Reading(Class<? extends Record> kind, List<Record> into) implements Operation<Boolean> {

        @Override
        public OperationName name() {
            return OperationName.SETTING;
        }

        @Override
        public Boolean apply(Records records) throws RefusedException {
            into.addAll(records.all(kind));
            throw new RefusedException(new Refusal.NothingToUndo());
        }
    }
}
