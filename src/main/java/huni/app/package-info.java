/** Starts and stops the program and joins its parts; the only place that knows all of them. */
@NullMarked
package huni.app;

import org.jspecify.annotations.NullMarked;
