package huni.ui.kit;

import java.util.Locale;

/** What a colour says: nothing, something is wrong, needs attention, is well, or can be done next. */
public enum Tone {
    NEUTRAL,
    RED,
    AMBER,
    GREEN,
    ACCENT;

    /** The style class that gives a label, an icon or a tag this tone. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
