package huni.domain.checklist;

/** What can be wrong with a checklist. */
public enum ChecklistProblem {
    /** It has no name, or a question of it has no words. */
    NO_WORDS,
    /** A question has more quick answers than there are digits for. */
    TOO_MANY_ANSWERS,
    /** Two quick answers of a question, or two outcomes, are the same. */
    SAME_TWICE,
    /** It has more outcomes than there are digits for. */
    TOO_MANY_OUTCOMES,
    /** A quick answer tells of another fact than its question finds out. */
    OTHER_FACT,
    /** A question depends on one that is not in the checklist. */
    UNKNOWN_QUESTION,
    /** A question depends on itself or on one that is asked after it. */
    NOT_EARLIER,
    /** A question depends on one that is not asked any more, and so would never be asked. */
    NEVER_ASKED,
    /** A question depends on an answer that is not offered, and so would never be asked. */
    UNKNOWN_ANSWER,
    /** It names a stage that is not there. */
    UNKNOWN_STAGE,
    /** It names a stage of another pipeline. */
    OTHER_PIPELINE
}
