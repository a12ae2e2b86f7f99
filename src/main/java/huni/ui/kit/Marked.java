package huni.ui.kit;

/** Marks the part of a sentence that stands out, so that a whole message can be laid out with it. */
public final class Marked {

    /** Private-use characters, which no message and nobody's typing has. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    private Marked() {}

    /** The words, marked. */
    public static String strong(String words) {
        return BEGIN + words + END;
    }

    /** The sentence without its marks. */
    public static String plain(String sentence) {
        return sentence.replace(Character.toString(BEGIN), "").replace(Character.toString(END), "");
    }
}
