package huni.domain;

import java.util.Locale;

/** What a person can do that is kept, by the name that the journal, undo and the timeline call it. */
public enum OperationName {
    CREATE,
    MOVE,
    RENAME,
    BUDGET,
    URGENCY,
    AUTHORITY,
    SOURCE,
    TAGS,
    OWN_FIELDS,
    OWNER,
    PROBABILITY,
    REMOVE,
    BRING_BACK,
    FORGET,
    CONTACT,
    REMOVE_CONTACT,
    CONSENT,
    OVERRIDE_CONSENT,
    PURCHASE,
    REMOVE_PURCHASE,
    ANSWER,
    BEGIN_CALL,
    CALL_CHECKLIST,
    CALL_ANSWER,
    TALKED_TIME,
    KEEP_FORECAST,
    RAISE_OBJECTION,
    FINISH_CALL,
    CALL_ATTEMPT,
    EDIT_OBJECTION,
    PLAN,
    BOOK,
    CHANGE_APPOINTMENT,
    MISSED,
    TAKE_EVENTS,
    DONE,
    CANCEL,
    RESCHEDULE,
    SPREAD,
    REMIND,
    NOTIFY,
    RHYTHM,
    GIVE,
    INCENTIVE,
    NOTE,
    EDIT_NOTE,
    LOG,
    TEMPLATE,
    MERGE,
    KEEP_APART,
    CORRECT_CLOSING,
    MEND_DAYS,
    SETTING,
    WORKING_HOURS,
    DAY_OFF,
    REMOVE_DAY_OFF,
    STAGE,
    ADD_REASON,
    REASON,
    ADD_CHECKLIST,
    CHECKLIST,
    MOVE_CHECKLIST,
    ADD_QUESTION,
    QUESTION,
    MOVE_QUESTION,
    RETIRE_QUESTION,
    BRING_BACK_QUESTION,
    ADD_OBJECTION,
    IMPORT_CHECKLISTS,
    ADD_STAGE,
    MOVE_STAGE,
    RETIRE_STAGE,
    BRING_BACK_STAGE,
    ADD_PIPELINE,
    PIPELINE,
    MOVE_PIPELINE,
    RETIRE_PIPELINE,
    BRING_BACK_PIPELINE,
    MOVE_TO_PIPELINE,
    QUOTA,
    PRICE_RISE,
    CURRENCY_RATE,
    ADVICE,
    ADD_PERSON,
    PERSON,
    RETIRE_PERSON,
    IMPORT,
    TAKE_BACK_IMPORT,
    REMOVE_SAMPLE,
    SAMPLE,
    DRAFT;

    /** As it is stored in the journal and as its text is found by: {@code remove_contact}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one with that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OperationName of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
