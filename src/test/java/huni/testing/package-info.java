/** What tests of every package stand on. */
@NullMarked
package huni.testing;

import org.jspecify.annotations.NullMarked;
