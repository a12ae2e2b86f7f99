package huni.faults;

/** A store that a deed begins with. */
enum Beginning {
    /** None. */
    NOTHING,
    /** One of each schema that was released, by turns. */
    RELEASED,
    /** 60 prospects with their past. */
    WORKED,
    /** The same with an import. */
    IMPORTED,
    /** That with a backup. */
    BACKED_UP,
    /** One with an import of so many rows that a copy of the whole store is written. */
    LARGE,
    /** That with its import taken back. */
    TAKEN_BACK,
    /** One with a backup, both encrypted. */
    SEALED;

    /** Names of files that a command is given, put in the place of these words. */
    static final String SOME_ROWS = "some.csv";

    static final String MANY_ROWS = "many.csv";
    static final String ARCHIVE = "sixty.huni";
    static final String OUT = "out.huni";

    /** A folder that is not there. */
    static final String ELSEWHERE = "elsewhere";
}
