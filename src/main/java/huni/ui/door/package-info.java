/** The one way of a screen through the door. */
@NullMarked
package huni.ui.door;

import org.jspecify.annotations.NullMarked;
