package huni.work.imports;

/** What becomes of the day on which a sale that is still open should have been decided before the import. */
public enum OnPassedDate {
    /** It is kept, and shown on the card; forecasts count it as a day that is not known. */
    KEEP,
    /** It is left out, and the rest of its row imported. */
    LEAVE_OUT
}
