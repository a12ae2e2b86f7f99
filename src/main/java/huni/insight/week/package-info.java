/** A week's report: the facts it rests on, and its figures, which follow from the facts alone. */
@NullMarked
package huni.insight.week;

import org.jspecify.annotations.NullMarked;
