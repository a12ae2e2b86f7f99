/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.language;

import org.jspecify.annotations.NullMarked;
