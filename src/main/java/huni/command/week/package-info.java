/** A week's report as text, as JSON and as a page of paper that proves its own figures. Knows neither screens nor the store. */
@NullMarked
package huni.command.week;

import org.jspecify.annotations.NullMarked;
