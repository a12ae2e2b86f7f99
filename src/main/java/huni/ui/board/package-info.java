/** The board: columns of cards, moved by hand, by key or by menu. Knows no other screen. */
@NullMarked
package huni.ui.board;

import org.jspecify.annotations.NullMarked;
