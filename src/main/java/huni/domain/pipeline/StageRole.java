package huni.domain.pipeline;

/** What a stage is for. Rules and advice go by it, never by a stage's name or key. */
public enum StageRole {
    /** The first contact with a prospect. */
    FIRST_CONTACT,
    /** The decision maker is spoken to. */
    DECISION_MAKER,
    /** An appointment is agreed. */
    APPOINTMENT,
    /** The offer is presented. */
    PRESENTATION,
    /** The decision is near. */
    CLOSING,
    /** None of these. */
    NONE
}
