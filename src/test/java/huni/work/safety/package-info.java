/** Tests of what keeps the work of years. */
@NullMarked
package huni.work.safety;

import org.jspecify.annotations.NullMarked;
