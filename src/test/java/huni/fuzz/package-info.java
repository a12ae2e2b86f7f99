/**
 * Gives every parser and command what nobody made for it: good inputs, changed at random from a seed. Nothing of it may
 * crash, hang, take more memory than the process has, or leave a file outside its folder; see {@code src/docs/howto/fuzzing.md}.
 */
@NullMarked
package huni.fuzz;

import org.jspecify.annotations.NullMarked;
