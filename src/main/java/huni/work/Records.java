package huni.work;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.checklist.Answer;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.quota.Quota;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The records as one operation sees and writes them, inside its transaction. A record is written as read: its
 * version must still be the stored one (else {@link Refusal.ChangedSince}), and the stored one becomes one higher. A
 * version of 0 says that the record is new. Every write goes into the journal with the row before and after. What holds
 * more than is kept is refused ({@link Refusal.Beyond}).
 */
public interface Records {

    /** When the operation is done: the same for all of it. */
    Moment now();

    /** A new identifier, later than all before. */
    UUID newId();

    /** Names what the operation is done to, for the undo list. */
    void about(String subject);

    Settings settings();

    Pipeline pipeline();

    /** The prospects of a stage that are not removed, from top to bottom. */
    List<ProspectId> inStage(StageKey stage);

    /** Why sales are lost, retired reasons included. */
    List<LostReason> lostReasons();

    /** The questions of all checklists. */
    List<ChecklistItem> checklistItems();

    Optional<Quota> quota();

    /** The prospect; {@link Refusal.Gone} if it is not there or removed. */
    Prospect prospect(ProspectId id) throws RefusedException;

    /** Its contacts by position. */
    List<Contact> contacts(ProspectId prospect);

    /** Its past purchases, the latest first. */
    List<PastPurchase> purchases(ProspectId prospect);

    List<Answer> answers(ProspectId prospect);

    /** What it has in all, planned, done and cancelled. */
    List<Activity> activities(ProspectId prospect);

    /** What is planned with it, the earliest first. */
    List<Activity> planned(ProspectId prospect);

    Activity activity(ActivityId id) throws RefusedException;

    /** A prospect that is not removed with this name in another program; the earliest if there are several. */
    Optional<ProspectId> byExternalId(String externalId);

    /**
     * A prospect that is not removed and has this name, folded, or a contact with this number or e-mail address; blank
     * parts match nothing. The earliest if there are several.
     */
    Optional<ProspectId> like(String company, String phoneE164, String email);

    /** The rank of a place in a column; neighbours may be renumbered to make room. */
    long rank(StageKey stage, Slot slot);

    void put(Prospect prospect) throws RefusedException;

    void put(Contact contact) throws RefusedException;

    void put(PastPurchase purchase) throws RefusedException;

    void put(Activity activity) throws RefusedException;

    void put(Answer answer) throws RefusedException;

    void put(Stage stage) throws RefusedException;

    /** Writes the stages that differ from the stored ones. */
    default void put(Pipeline changed) throws RefusedException {
        Pipeline stored = pipeline();
        for (Stage stage : changed.stages()) {
            if (!stored.find(stage.key()).equals(Optional.of(stage))) {
                put(stage);
            }
        }
    }

    void put(LostReason reason) throws RefusedException;

    void put(ChecklistItem item) throws RefusedException;

    void put(Quota quota) throws RefusedException;

    /** Writes the settings that differ from the stored ones. */
    void put(Settings settings) throws RefusedException;

    void removeContact(ContactId id) throws RefusedException;

    void removePurchase(UUID id) throws RefusedException;

    void removeActivity(ActivityId id) throws RefusedException;

    /** Adds an event for good. Undoing the operation adds one that takes it back. */
    void append(StageEvent event);

    /**
     * From here on what is new belongs to the import: it is taken back with its prospects as a whole, its rows are
     * not in the journal one by one. Records that were there before still are.
     */
    void beginBatch(Batch batch);
}
