/** When is worked. */
@NullMarked
package huni.domain.worktime;

import org.jspecify.annotations.NullMarked;
