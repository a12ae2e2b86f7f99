/** Tests of the rules of a prospect. */
@NullMarked
package huni.domain.prospect;

import org.jspecify.annotations.NullMarked;
