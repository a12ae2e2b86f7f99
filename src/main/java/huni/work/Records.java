package huni.work;

import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Prospect;
import huni.domain.quota.Quota;
import huni.domain.worktime.DayOff;
import huni.domain.worktime.PublicHolidays;
import huni.domain.worktime.WorkingHours;
import huni.domain.worktime.WorkingTime;
import huni.domain.worktime.WorkingWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The records as one operation sees and writes them, inside its transaction. A record is written as read: its
 * version must still be the stored one (else {@link Refusal.ChangedSince}), and the stored one becomes one higher. A
 * version of 0 says that the record is new. Every write goes into the journal with the row before and after. What holds
 * more than is kept is refused ({@link Refusal.Beyond}).
 */
public interface Records extends ProspectRecords, SetUpRecords {

    /** When the operation is done: the same for all of it. */
    Moment now();

    /** A new identifier, later than all before. */
    UUID newId();

    /** Names what the operation is done to, for the undo list. */
    void about(String subject);

    /** Names what the operation is done to, where that is several: the first, and how many more. */
    default void about(String first, int several) {
        about(several > 1 ? first + " +" + (several - 1) : first);
    }

    /** The record of one kind that has this identifier, if it is stored. */
    <T extends Record> Optional<T> find(Class<T> type, UUID id);

    /** All records of one kind; for kinds that have few. */
    <T extends Record> List<T> all(Class<T> type);

    /** The prospects that somebody looks after and that are not removed. */
    default List<ProspectId> ownedBy(PersonId person) {
        return all(Prospect.class).stream()
                .filter(one -> !one.removed() && one.care().owner().equals(Optional.of(person)))
                .map(Prospect::id)
                .toList();
    }

    /** What others have written; empty where one person has the store alone. */
    default Optional<SharedField.Others> others() {
        return Optional.empty();
    }

    /** The public holidays of countries. */
    PublicHolidays holidays();

    /** When the person works. */
    default WorkingTime workingTime() {
        WorkingWeek week = new WorkingWeek(all(WorkingHours.class), all(DayOff.class));
        return new WorkingTime(week, settings().country(), holidays());
    }

    /**
     * Writes a record of any kind that is kept; {@link IllegalArgumentException} if no table keeps it. A stage event has
     * no version: it is added for good, and undoing the operation adds one that takes it back.
     */
    void put(Record record) throws RefusedException;

    /** Writes the stages that differ from the stored ones. */
    default void put(Pipeline changed) throws RefusedException {
        Pipeline stored = pipeline();
        for (Stage stage : changed.stages()) {
            if (!stored.find(stage.key()).equals(Optional.of(stage))) {
                put(stage);
            }
        }
    }

    /** Writes the settings that differ from the stored ones. */
    void put(Settings settings) throws RefusedException;

    /** Removes the record of one kind that has this identifier; {@link Refusal.Gone} if it is not stored. */
    void remove(Class<? extends Record> type, UUID id) throws RefusedException;

    /** Removes a quota; {@link Refusal.Gone} if it is not stored. */
    void remove(Quota quota) throws RefusedException;

    /**
     * Takes back what an import did to prospects that stand as it left them; {@link Refusal.NothingToUndo} if it does not
     * stand.
     */
    ReversalReport takeBack(UUID batch) throws RefusedException;

    /** What takes somebody away for good; records that are kept nowhere have none. */
    default Erasing erasing() {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    /**
     * Marks all prospects created from now on as part of an import. They are undone together with it, and their rows
     * are not written to the journal one by one; changes of existing records still are.
     */
    void beginBatch(Batch batch);
}
