package huni.ui.kit;

import java.util.Arrays;
import javafx.scene.control.Label;

/** One or two small words on a coloured ground that say what state a thing is in. */
public final class Tag extends Label {

    /** A tag with its words and what its colour says. */
    public Tag(String text, Tone tone) {
        super(text);
        getStyleClass().add("tag");
        setMinWidth(USE_PREF_SIZE);
        setTone(tone);
    }

    /** Changes what the colour says. */
    public void setTone(Tone tone) {
        getStyleClass()
                .removeAll(Arrays.stream(Tone.values()).map(Tone::styleClass).toList());
        getStyleClass().add(tone.styleClass());
    }
}
