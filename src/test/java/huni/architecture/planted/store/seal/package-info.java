/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.seal;

import org.jspecify.annotations.NullMarked;
