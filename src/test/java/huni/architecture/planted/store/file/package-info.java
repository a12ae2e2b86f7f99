/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.file;

import org.jspecify.annotations.NullMarked;
