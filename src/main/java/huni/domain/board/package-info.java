/** The board as it is read: cards, column totals, filters and orders. Nothing here is written. */
@NullMarked
package huni.domain.board;

import org.jspecify.annotations.NullMarked;
