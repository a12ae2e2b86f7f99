/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.kit;

import org.jspecify.annotations.NullMarked;
