package huni.domain.checklist;

/** What a question finds out. */
public enum Fact {
    AUTHORITY,
    BUDGET,
    URGENCY,
    DECISION_TIME,
    NEXT_STEP,
    NONE
}
