package huni.work.exports;

import java.util.Locale;

/** A column of a table of prospects. Each is one that an import understands, so that what is taken out comes in again. */
public enum SheetColumn {
    COMPANY,
    CONTACT,
    CONTACT_TITLE,
    PHONE,
    EMAIL,
    STAGE,
    VALUE,
    BUDGET_LOW,
    BUDGET_HIGH,
    CURRENCY,
    CREATED,
    CLOSED,
    DECISION_DATE,
    NEXT_STEP,
    NEXT_STEP_DATE,
    SOURCE,
    TAGS,
    URGENCY,
    AUTHORITY,
    LOST_REASON,
    WIN_REASON,
    EXTERNAL_ID;

    /** The stable name outside the program, which is that of the field of an import: {@code next-step-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
