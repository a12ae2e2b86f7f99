/** Advice in the words of the domain: which rule speaks of what, and what the person answered to it. */
@NullMarked
package huni.domain.coach;

import org.jspecify.annotations.NullMarked;
