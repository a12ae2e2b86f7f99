/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.check;

import org.jspecify.annotations.NullMarked;
