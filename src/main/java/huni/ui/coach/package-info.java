/** The coach: advice with its evidence, the balance of the stages, and what is being watched. */
@NullMarked
package huni.ui.coach;

import org.jspecify.annotations.NullMarked;
