/** Tests of what happened to prospects over time. */
@NullMarked
package huni.domain.history;

import org.jspecify.annotations.NullMarked;
