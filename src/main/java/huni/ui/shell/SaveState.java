package huni.ui.shell;

/** How it stands with what the person did. */
public enum SaveState {
    /** Nothing was written yet. */
    NOTHING_YET,
    /** A write is under way. */
    SAVING,
    /** What is typed is on the disk as a draft; all else is saved. */
    DRAFT,
    /** Every write is on the disk. */
    SAVED,
    /** The last write did not succeed. */
    FAILED
}
