/** The window: the rail, the top bar with its palette, and the places where features are shown. Knows no feature. */
@NullMarked
package huni.ui.shell;

import org.jspecify.annotations.NullMarked;
