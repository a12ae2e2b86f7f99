package huni.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that can be chosen.
 *
 * @param value what it means to the program
 * @param words as it is shown
 */
public record Option(String value, String words) {

    /** The option of that value, if it is one of these. */
    public static Optional<Option> find(List<Option> options, String value) {
        return options.stream().filter(option -> option.value.equals(value)).findFirst();
    }

    /** A choice that shows the option of that value, or else the first; what is chosen is told at once. */
    public static SavedChoice<Option> choice(List<Option> options, String value, Consumer<? super Option> onChosen) {
        return new SavedChoice<>(
                find(options, value).orElse(options.getFirst()),
                options,
                Option::words,
                (option, onDone, _) -> {
                    onDone.run();
                    onChosen.accept(option);
                },
                _ -> {});
    }

    @Override
    public String toString() {
        return words;
    }
}
