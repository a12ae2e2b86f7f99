package huni.ui.today;

/** What can be done about a line, each by its key. */
enum TodayVerb {
    /** Begins a call. */
    CALL(""),
    /** Moves it to today. */
    TODAY("1"),
    /** Moves it to the next working day. */
    TOMORROW("2"),
    /** Moves it by a week. */
    NEXT_WEEK("3"),
    DONE("4"),
    /** Gives it up. */
    DROP("5"),
    /** Moves it by an hour. */
    HOUR("6"),
    /** Ends it and plans what comes next; or plans something where nothing is planned. */
    PLAN("p"),
    /** Writes a message about it. */
    MESSAGE("m"),
    /** Somebody was reminded by phone. */
    PHONE("1"),
    /** Somebody was reminded in writing. */
    EMAIL("2"),
    /** It was called and nobody answered. */
    NO_ANSWER("7"),
    /** It was called and a machine answered. */
    VOICEMAIL("8"),
    /** It was called and the number is another's. */
    WRONG_NUMBER("9"),
    GIVE_TRIAL("1"),
    GIVE_DEMO("2"),
    GIVE_GIFT("3");

    private final String key;

    TodayVerb(String key) {
        this.key = key;
    }

    /** The letter or digit that does it, as it is typed; empty for {@link #CALL}, which has Ctrl+L. */
    String key() {
        return key;
    }
}
