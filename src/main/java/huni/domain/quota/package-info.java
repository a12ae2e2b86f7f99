/** The target of a period. */
@NullMarked
package huni.domain.quota;

import org.jspecify.annotations.NullMarked;
