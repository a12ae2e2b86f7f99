/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.desktop;

import org.jspecify.annotations.NullMarked;
