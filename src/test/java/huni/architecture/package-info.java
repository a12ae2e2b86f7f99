/** Checks the rules of the house: who may name whom, and what is done in one place only. */
@NullMarked
package huni.architecture;

import org.jspecify.annotations.NullMarked;
