/** A believable store to look around in: Turkish prospects with two years of history, the same for the same seed and day. */
@NullMarked
package huni.work.sample;

import org.jspecify.annotations.NullMarked;
