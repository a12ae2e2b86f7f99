/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.app;

import org.jspecify.annotations.NullMarked;
