package huni.language.guide;

import huni.language.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Keys and what they do.
 *
 * @param name the key of the text that says what they do
 * @param shown how they stand beside it, with {@code Ctrl+} for the key that is another one on a Mac
 * @param strokes each of them alone, as the guide writes them
 */
public record KeyRow(String name, String shown, List<String> strokes) {

    private static final Pattern CONTROL = Pattern.compile("Ctrl\\+(?:Shift\\+)?\\w+");

    public KeyRow {
        strokes = List.copyOf(strokes);
    }

    /** A row whose keys stand beside it as they are. */
    static KeyRow of(String name, String... strokes) {
        return new KeyRow(name, String.join(", ", strokes), List.of(strokes));
    }

    /** What they do, in the person's language. */
    public String words(Texts texts) {
        return texts.text(name);
    }

    /**
     * How they are written, in the person's language.
     *
     * @param computer writes a key with {@code Ctrl+} as this computer does
     */
    public String written(Texts texts, UnaryOperator<String> computer) {
        return CONTROL.matcher(named(shown, texts)).replaceAll(key -> computer.apply(key.group()));
    }

    /** Keys as they are called in the person's language. */
    public static String named(String keys, Texts texts) {
        return keys.replace("Backspace", texts.text("keys.backspace"))
                .replace("Space", texts.text("keys.space"))
                .replace("Spread", texts.text("keys.spread.letter"));
    }
}
