/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.read;

import org.jspecify.annotations.NullMarked;
