/** Tests of what is done to checklists, and of the gate they put before stages. */
@NullMarked
package huni.work.checklist;

import org.jspecify.annotations.NullMarked;
