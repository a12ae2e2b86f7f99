package huni.work.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column may become. The key is what the command line and a mapping file call it. */
public enum ImportField {
    COMPANY,
    NAME,
    CONTACT,
    CONTACT_FIRST,
    CONTACT_MIDDLE,
    CONTACT_LAST,
    CONTACT_TITLE,
    PHONE(true),
    EMAIL(true),
    /** What is said of another person there, in columns that are numbered. */
    OTHER_CONTACT(true),
    VALUE,
    BUDGET_LOW,
    BUDGET_HIGH,
    CURRENCY,
    STAGE,
    /** The pipeline of the row, in a store that has several. */
    PIPELINE,
    /** Whether it is open, won or lost, where that is said beside the stage. */
    OUTCOME(true),
    CREATED,
    CLOSED,
    /** The day it entered one stage, which the mapping names: {@code entered:appointment}. */
    ENTERED(true),
    /** The day on which a sale came to another stage: with it, rows are the steps of sales and not the sales. */
    CHANGED_AT,
    /** What was changed on that day, in a table of all changes. */
    CHANGED_FIELD,
    DECISION_DATE,
    SOURCE,
    TAGS(true),
    /** Who looks after it, in a workspace of several people. */
    OWNER,
    NEXT_STEP,
    NEXT_STEP_DATE,
    NOTE(true),
    LOST_REASON,
    WIN_REASON,
    EXTERNAL_ID,
    URGENCY,
    AUTHORITY,
    /** Kept under the column's own name. */
    OWN(true);

    private final boolean several;

    ImportField() {
        this(false);
    }

    ImportField(boolean several) {
        this.several = several;
    }

    /** Whether more than one column may become it. */
    public boolean takesSeveral() {
        return several;
    }

    /** Whether it is an amount of money. */
    public boolean isAmount() {
        return this == VALUE || this == BUDGET_LOW || this == BUDGET_HIGH;
    }

    /** Whether it is a day. */
    public boolean isDate() {
        return switch (this) {
            case CREATED, CLOSED, ENTERED, CHANGED_AT, DECISION_DATE, NEXT_STEP_DATE -> true;
            default -> false;
        };
    }

    /** Whether it is the last day of a span that counts: what a span ends with is decided or closed on that day. */
    public boolean takesLastDay() {
        return this == CLOSED || this == DECISION_DATE;
    }

    /** The stable name outside the program: {@code next-step-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of that key; underscores and capitals are forgiven. */
    public static Optional<ImportField> ofKey(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values())
                .filter(field -> field.key().equals(wanted))
                .findFirst();
    }
}
