/** What was removed and can be brought back, and how much is kept of somebody. */
@NullMarked
package huni.domain.trash;

import org.jspecify.annotations.NullMarked;
