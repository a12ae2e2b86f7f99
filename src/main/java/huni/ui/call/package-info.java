/** Call mode: the questions of a call answered by keys while it is held, its objections, and its end. */
@NullMarked
package huni.ui.call;

import org.jspecify.annotations.NullMarked;
