/** Today: what is to be done, in which order and why. */
@NullMarked
package huni.ui.today;

import org.jspecify.annotations.NullMarked;
