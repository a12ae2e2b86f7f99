package huni.ui.shell;

import huni.language.guide.GuideScreen;
import huni.ui.kit.Icons;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A place of the window, in the order of the rail. Its name is the text {@code shell.place.} + key. */
public enum Destination {
    TODAY(Icons.TODAY),
    BOARD(Icons.BOARD),
    PROSPECTS(Icons.PROSPECTS),
    FUNNEL(Icons.FUNNEL),
    QUOTA(Icons.QUOTA),
    COACH(Icons.COACH),
    DATA(Icons.DATA),
    SETTINGS(Icons.SETTINGS),
    CHECKLISTS(Icons.TASK);

    private final Icons icon;

    Destination(Icons icon) {
        this.icon = icon;
    }

    /** What it is called in the keys of texts, in the ids of nodes and in the names of pictures: its name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its picture in the rail. */
    Icons icon() {
        return icon;
    }

    /** The one of that key, if there is one. */
    public static Optional<Destination> of(String key) {
        return Stream.of(values()).filter(place -> place.key().equals(key)).findFirst();
    }

    /** What the guide says about it. */
    GuideScreen screen() {
        return GuideScreen.valueOf(name());
    }

    /** Whether it stands in the rail; another place leads to one that does not. */
    boolean inRail() {
        return this != CHECKLISTS;
    }

    /** Whether it stands at the bottom of the rail: what one seldom goes to. */
    boolean bottom() {
        return this == DATA || this == SETTINGS;
    }
}
