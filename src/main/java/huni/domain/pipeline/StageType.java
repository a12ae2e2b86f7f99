package huni.domain.pipeline;

/** What being in a stage means. All logic is by type, none by name. */
public enum StageType {
    OPEN,
    PARKED,
    WON,
    LOST;

    /** Whether a prospect here is decided. */
    public boolean isClosed() {
        return this == WON || this == LOST;
    }
}
