package huni.work.safety;

/** What is not in a store although it was saved in its folder. */
public enum Lack {
    /** The last steps are missing: the file was cut short, or is an older copy. */
    STEPS,
    /** It has another past: another store took its place. */
    OTHER_PAST
}
