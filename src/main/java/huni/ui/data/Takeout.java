package huni.ui.data;

import java.util.List;
import java.util.Locale;

/** What can be taken out, and the endings of the files it goes to, the usual one first. */
public enum Takeout {
    /** Prospects as a table. */
    TABLE("xlsx csv"),
    CONTACTS("vcf"),
    /** The appointments to come. */
    CALENDAR("ics"),
    /** Everything. */
    ARCHIVE("huni");

    private final String endings;

    Takeout(String endings) {
        this.endings = endings;
    }

    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** As its texts are found by: {@code contacts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
