/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.command;

import org.jspecify.annotations.NullMarked;
