/** The work without a window: arguments to operations and reports, text or JSON out. Knows neither screens nor the store. */
@NullMarked
package huni.command;

import org.jspecify.annotations.NullMarked;
