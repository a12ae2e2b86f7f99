/** Tests of the rules of calls. */
@NullMarked
package huni.domain.call;

import org.jspecify.annotations.NullMarked;
