/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.door;

import org.jspecify.annotations.NullMarked;
