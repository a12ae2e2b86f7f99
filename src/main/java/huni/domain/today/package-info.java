/** What is to be done today, as it is read. */
@NullMarked
package huni.domain.today;

import org.jspecify.annotations.NullMarked;
