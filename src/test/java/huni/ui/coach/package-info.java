/** The coach's screen. */
@NullMarked
package huni.ui.coach;

import org.jspecify.annotations.NullMarked;
