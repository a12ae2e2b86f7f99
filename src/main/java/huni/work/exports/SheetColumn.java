package huni.work.exports;

import java.util.List;
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

    /** What is said of each person; of all but the first again and again, behind the other columns. */
    static final List<SheetColumn> OF_A_PERSON = List.of(CONTACT, CONTACT_TITLE, PHONE, EMAIL);

    /** The stable name outside the program, which is that of the field of an import: {@code next-step-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
