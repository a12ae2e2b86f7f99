/** The questions of a call, each bound to the fact it finds out, and what was answered. */
@NullMarked
package huni.domain.checklist;

import org.jspecify.annotations.NullMarked;
