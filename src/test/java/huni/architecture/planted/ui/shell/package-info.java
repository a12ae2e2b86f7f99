/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.shell;

import org.jspecify.annotations.NullMarked;
