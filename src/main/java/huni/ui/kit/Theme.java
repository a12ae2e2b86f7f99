package huni.ui.kit;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Light, dark, dark on white without any grey, or as the operating system is. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST,
    SYSTEM;

    /** Whether this is dark at this moment; SYSTEM can be asked only once JavaFX has started. */
    public boolean dark() {
        return this == DARK || (this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }
}
