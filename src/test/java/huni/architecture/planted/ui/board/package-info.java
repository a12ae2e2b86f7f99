/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.board;

import org.jspecify.annotations.NullMarked;
