/** Reads real files that other programs wrote, and broken ones, and says what becomes of each. */
@NullMarked
package huni.exchange;

import org.jspecify.annotations.NullMarked;
