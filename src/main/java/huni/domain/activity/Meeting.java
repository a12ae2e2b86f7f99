package huni.domain.activity;

/**
 * Where an appointment is held and how long it takes.
 *
 * @param location in the person's words; may be empty
 * @param minutes from 1 to {@link #MOST_MINUTES}
 */
public record Meeting(String location, int minutes) {

    /** A week. */
    public static final int MOST_MINUTES = 7 * 24 * 60;

    /** An hour, nobody said where. */
    public static final Meeting USUAL = new Meeting("", 60);

    public Meeting {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("an appointment takes between a minute and a week: " + minutes);
        }
    }
}
