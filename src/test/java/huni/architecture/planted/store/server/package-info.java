/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.store.server;

import org.jspecify.annotations.NullMarked;
