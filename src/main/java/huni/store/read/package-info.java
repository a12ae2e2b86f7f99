/** The questions of the screens and reports, answered by SQL made for each. */
@NullMarked
package huni.store.read;

import org.jspecify.annotations.NullMarked;
