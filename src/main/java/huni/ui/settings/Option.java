package huni.ui.settings;

/**
 * Something that can be chosen.
 *
 * @param value as it is stored
 * @param words as it is shown
 */
public record Option(String value, String words) {

    @Override
    public String toString() {
        return words;
    }
}
