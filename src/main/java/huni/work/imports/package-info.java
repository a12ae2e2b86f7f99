/**
 * What importing is about, in words of its own: tables people bring, what their columns hold, how their dates and
 * amounts are read. Knows neither a file format nor the store; {@code huni.exchange} reads the files.
 */
@NullMarked
package huni.work.imports;

import org.jspecify.annotations.NullMarked;
