/** Tests of checklists and their answers. */
@NullMarked
package huni.domain.checklist;

import org.jspecify.annotations.NullMarked;
