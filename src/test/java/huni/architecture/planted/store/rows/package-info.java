/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.rows;

import org.jspecify.annotations.NullMarked;
