package huni.ui.data;

/**
 * Something that can be chosen.
 *
 * @param value what it means to the program
 * @param words as it is shown
 */
public record MappingOption(String value, String words) {

    @Override
    public String toString() {
        return words;
    }
}
