package huni.work.safety;

/** What a backup was made for. */
public enum BackupReason {
    /** Something had changed since the one before. */
    CHANGED,
    /** The person asked for it. */
    ASKED,
    /** An import was about to begin. */
    IMPORT,
    /** Another backup was about to take the place of everything. */
    RESTORE;

    /** Whether it shows what was there before something large. */
    public boolean isBefore() {
        return this == IMPORT || this == RESTORE;
    }
}
