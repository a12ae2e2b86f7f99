/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.sql;

import org.jspecify.annotations.NullMarked;
