package huni.ui.kit;

import javafx.application.Platform;
import javafx.util.Duration;

/**
 * How things move: 150 ms, or not at all.
 *
 * @param reduced whether the person asked for no motion
 */
public record Motion(boolean reduced) {

    /** Things move. */
    public static final Motion FULL = new Motion(false);

    /** Things are where they belong at once. */
    public static final Motion NONE = new Motion(true);

    private static final Duration QUICK = Duration.millis(150);

    /** As the operating system asks; only once JavaFX has started. */
    public static Motion ofSystem() {
        return Platform.getPreferences().isReducedMotion() ? NONE : FULL;
    }

    /** How long a thing moves: 150 ms, or zero. */
    public Duration quick() {
        return reduced ? Duration.ZERO : QUICK;
    }
}
