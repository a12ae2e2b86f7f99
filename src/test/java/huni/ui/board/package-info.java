/** The tests of the board, with a store in memory behind it. */
@NullMarked
package huni.ui.board;

import org.jspecify.annotations.NullMarked;
