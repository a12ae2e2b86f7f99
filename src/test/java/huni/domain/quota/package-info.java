/** Tests of quota periods. */
@NullMarked
package huni.domain.quota;

import org.jspecify.annotations.NullMarked;
