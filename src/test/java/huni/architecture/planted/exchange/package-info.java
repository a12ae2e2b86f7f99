/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.exchange;

import org.jspecify.annotations.NullMarked;
