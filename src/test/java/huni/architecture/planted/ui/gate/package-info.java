/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.gate;

import org.jspecify.annotations.NullMarked;
