/** A chart of {@link huni.language.chart} on the screen, for mouse and keyboard, and read aloud. It knows no screen. */
@NullMarked
package huni.ui.chart;

import org.jspecify.annotations.NullMarked;
