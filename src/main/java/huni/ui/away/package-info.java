/** The list of what was done without the network and could not be brought together with what others had done. */
@NullMarked
package huni.ui.away;

import org.jspecify.annotations.NullMarked;
