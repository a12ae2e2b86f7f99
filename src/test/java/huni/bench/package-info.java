/**
 * Measures the program: each figure beside a baseline of the same run, so that figures of different machines can be
 * compared. Not a test; see {@code src/docs/howto/benchmarks.md}.
 */
@NullMarked
package huni.bench;

import org.jspecify.annotations.NullMarked;
