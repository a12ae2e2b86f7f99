package huni.domain.activity;

/** What kind of contact or work an activity is. */
public enum ActivityKind {
    CALL,
    EMAIL,
    APPOINTMENT,
    TASK,
    INFORMATION_REQUEST,
    INCENTIVE,
    NOTE
}
