package huni.ui.today;

/** What can be done about a line, each by its key. */
enum TodayVerb {
    /** Begins a call. */
    CALL("", Way.BY_PHONE),
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
    MESSAGE("m", Way.BY_EMAIL),
    /** Somebody was reminded by phone. */
    PHONE("1", Way.BY_PHONE),
    /** Somebody was reminded in writing. */
    EMAIL("2", Way.BY_EMAIL),
    /** It was called and nobody answered. */
    NO_ANSWER("7", Way.BY_PHONE),
    /** It was called and a machine answered. */
    VOICEMAIL("8", Way.BY_PHONE),
    /** It was called and the number is another's. */
    WRONG_NUMBER("9", Way.BY_PHONE),
    /** The appointment did not take place; a new one is offered. */
    MISSED("7"),
    GIVE_TRIAL("1", Way.BY_ANY),
    GIVE_DEMO("2", Way.BY_ANY),
    GIVE_GIFT("3", Way.BY_ANY),
    /** Shows what was given to all, and what came of it. */
    LEDGER("g");

    /** By which way somebody is addressed for it. */
    enum Way {
        NOBODY,
        BY_PHONE,
        BY_EMAIL,
        BY_ANY
    }

    private final String key;
    private final Way addresses;

    TodayVerb(String key) {
        this(key, Way.NOBODY);
    }

    TodayVerb(String key, Way addresses) {
        this.key = key;
        this.addresses = addresses;
    }

    /** By which way somebody is addressed for it. */
    Way addresses() {
        return addresses;
    }

    /** The letter or digit that does it, as it is typed; empty for {@link #CALL}, which has Ctrl+L. */
    String key() {
        return key;
    }
}
