/** Calls, what was answered in them, and what was objected. */
@NullMarked
package huni.domain.call;

import org.jspecify.annotations.NullMarked;
