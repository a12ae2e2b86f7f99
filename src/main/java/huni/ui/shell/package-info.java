/** The window: the rail, the top bar with its palette, the quota strip, and the place where a feature is shown. Knows no feature. */
@NullMarked
package huni.ui.shell;

import org.jspecify.annotations.NullMarked;
