package huni.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the person at this machine has set for themselves, and nobody else has to see. What was never set has a default.
 *
 * @param set the values as they are kept
 */
public record PersonalSettings(Map<Key, String> set) {

    /** A thing that can be set; kept by its name in lower case. */
    public enum Key {
        /** {@code tr} or {@code en}; not set means the system's. */
        LANGUAGE,
        /** {@code light}, {@code dark}, {@code contrast} or {@code system}. */
        THEME,
        /** Size of the text in percent: 100, 125 or 150. */
        TEXT_PERCENT,
        /** Order of the board's cards, the name of a {@code CardSort}. */
        CARD_SORT,
        /** Keys of the collapsed columns, separated by commas. */
        COLLAPSED_STAGES,
        /** {@code yes} if what others look after is not shown. */
        ONLY_MINE,
        /** Key of the pipeline that board, funnel and coach show. */
        PIPELINE,
        /** {@code yes} if the quota over all pipelines is shown, also where the shown one has its own. */
        QUOTA_OVER_ALL,
        /** The name that messages are signed with. */
        OWN_NAME,
        /** The number below it. */
        OWN_PHONE,
        /** The company of who signs. */
        OWN_COMPANY,
        /** The folder in which the calendar file is kept that other calendars follow; not set means none. */
        CALENDAR_FOLDER,
        /** {@code no} if the reminders of the day before are no events of their own in calendar files. */
        CALENDAR_REMINDERS,
        /** The second place of backups; not set means none. */
        BACKUP_FOLDER,
        /** {@code yes} once a second place was asked for. */
        BACKUP_ASKED,
        /** The prospects that were opened last, the latest first, by their identifiers separated by commas. */
        RECENT_PROSPECTS,
        /** {@code no} if what needs attention is said inside the window alone. */
        NOTICES_OUTSIDE,
        /** {@code no} if the coach gives no advice. */
        COACH,
        /** How files were mapped that were imported, as the import writes it. */
        IMPORT_MAPPINGS,
        /** Widths of the list's columns that somebody set, in sizes of the text: {@code company=12.5}, separated by commas. */
        COLUMN_WIDTHS,
        /** Where the window stands, as it writes it. */
        WINDOW_PLACE,
        /** Which place of the rail was shown last, by its key. */
        LAST_PLACE,
        /** How often the command of a key was used by mouse, until the key was told: {@code Shortcut+N=2}, separated by commas. */
        USED_BY_MOUSE;

        private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        private static final Pattern IDENTIFIERS = Pattern.compile(IDENTIFIER + "(," + IDENTIFIER + ")*");
        private static final String COUNTED = "[\\w+ ]+=[1-9]";
        private static final Pattern COUNTS = Pattern.compile(COUNTED + "(," + COUNTED + ")*");
        private static final String WIDTH = "[a-z_]+=\\d{1,3}(\\.\\d{1,2})?";
        private static final Pattern WIDTHS = Pattern.compile(WIDTH + "(," + WIDTH + ")*");
        private static final Pattern PLACE = Pattern.compile("[a-z]+");
        private static final Set<String> LANGUAGES = Set.of("tr", "en");
        private static final Set<String> THEMES = Set.of("light", "dark", "contrast", "system");
        private static final Set<String> TEXT_PERCENTS = Set.of("100", "125", "150");

        /** Whether the program knows what that value means. */
        public boolean knows(String value) {
            return switch (this) {
                case LANGUAGE -> LANGUAGES.contains(value);
                case THEME -> THEMES.contains(value);
                case TEXT_PERCENT -> TEXT_PERCENTS.contains(value);
                case RECENT_PROSPECTS -> IDENTIFIERS.matcher(value).matches();
                case COLUMN_WIDTHS -> WIDTHS.matcher(value).matches();
                case LAST_PLACE -> PLACE.matcher(value).matches();
                case USED_BY_MOUSE -> COUNTS.matcher(value).matches();
                case ONLY_MINE, QUOTA_OVER_ALL, BACKUP_ASKED -> value.equals("yes");
                case CALENDAR_REMINDERS, NOTICES_OUTSIDE, COACH -> value.equals("no");
                case CARD_SORT,
                        COLLAPSED_STAGES,
                        PIPELINE,
                        OWN_NAME,
                        OWN_PHONE,
                        OWN_COMPANY,
                        CALENDAR_FOLDER,
                        BACKUP_FOLDER,
                        IMPORT_MAPPINGS,
                        WINDOW_PLACE -> !value.isBlank();
            };
        }
    }

    public static final PersonalSettings DEFAULT = new PersonalSettings(Map.of());

    public PersonalSettings {
        set = set.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(set));
    }

    public Optional<String> get(Key key) {
        return Optional.ofNullable(set.get(key));
    }

    /** The same settings but for one; a value that is not known, such as a blank one, brings the default back. */
    public PersonalSettings with(Key key, String value) {
        EnumMap<Key, String> changed = new EnumMap<>(Key.class);
        changed.putAll(set);
        if (key.knows(value)) {
            changed.put(key, value);
        } else {
            changed.remove(key);
        }
        return new PersonalSettings(changed);
    }
}
