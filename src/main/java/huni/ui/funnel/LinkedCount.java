package huni.ui.funnel;

/**
 * A number of the screen, and the list behind it.
 *
 * @param words the number as it is written: {@code 12} or {@code 12 still open}
 * @param title what the list behind it is called
 * @param number how long that list is
 */
public record LinkedCount(String words, String title, long number, NumberSource behind) {

    /** Whether there is a list to open. */
    public boolean opens() {
        return number > 0;
    }
}
