/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.field;

import org.jspecify.annotations.NullMarked;
