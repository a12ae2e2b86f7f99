/** Tests of what the whole domain shares. */
@NullMarked
package huni.domain;

import org.jspecify.annotations.NullMarked;
