/** The small form that a closed gate opens in place, wherever a prospect is moved. It asks, and moves nothing itself. */
@NullMarked
package huni.ui.gate;

import org.jspecify.annotations.NullMarked;
