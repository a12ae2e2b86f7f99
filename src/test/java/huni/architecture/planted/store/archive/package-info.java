/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.archive;

import org.jspecify.annotations.NullMarked;
