package huni.domain.activity;

/** Whether an activity is still to come. */
public enum ActivityState {
    PLANNED,
    DONE,
    CANCELLED
}
