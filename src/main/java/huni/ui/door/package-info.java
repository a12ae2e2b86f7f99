/** The one way of a screen through the door: done with the step that undo takes back, or not done with a sentence that says why. */
@NullMarked
package huni.ui.door;

import org.jspecify.annotations.NullMarked;
