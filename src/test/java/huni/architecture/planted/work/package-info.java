/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.work;

import org.jspecify.annotations.NullMarked;
