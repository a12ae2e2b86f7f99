/** The question to which folder the store is moved. */
@NullMarked
package huni.ui.move;

import org.jspecify.annotations.NullMarked;
