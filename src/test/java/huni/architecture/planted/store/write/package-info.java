/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.write;

import org.jspecify.annotations.NullMarked;
